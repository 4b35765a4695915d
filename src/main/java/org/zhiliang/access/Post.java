package org.zhiliang.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role in a unit for a time.
 *
 * @param validTo the last day; null for no end
 */
public record Post(
        long id,
        String login,
        Role role,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The engine's group of this post. */
    public String group() {
        return role.at(unit);
    }
}
