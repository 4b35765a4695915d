package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@link Harm} in the columns of its complaint: whether it was serious, and what was told in numbers. */
record ToldHarm(
        boolean seriousHarm,
        int dead,
        int injured,
        @Nullable BigDecimal loss) {

    static ToldHarm of(Harm harm) {
        return new ToldHarm(harm.isSerious(), harm.dead(), harm.injured(), harm.loss());
    }

    Harm harm() {
        return new Harm(dead, injured, false, false, 0, loss);
    }
}
