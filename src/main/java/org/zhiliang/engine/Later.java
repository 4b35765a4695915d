package org.zhiliang.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values that are found out when somebody first asks for one of them. */
final class Later {

    private final Supplier<Values> group;
    private @Nullable Values found;

    Later(Supplier<Values> group) {
        this.group = group;
    }

    Values found() {
        if (found == null) {
            found = group.get();
        }
        return found;
    }
}
