package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Harm told of in the intake.
 *
 * @param hospital whether somebody is in hospital
 * @param danger structural danger or pressure equipment
 * @param illAfterOneMeal people ill after the same meal
 * @param loss in yuan
 */
public record Harm(
        int dead,
        int injured,
        boolean hospital,
        boolean danger,
        int illAfterOneMeal,
        @Nullable BigDecimal loss) {

    private static final BigDecimal GREAT_LOSS = new BigDecimal("1000000");

    public static Harm none() {
        return new Harm(0, 0, false, false, 0, null);
    }

    /** Whether the accident alert opens at once and in parallel. */
    public boolean isSerious() {
        return dead > 0
                || (injured > 0 && hospital)
                || danger
                || illAfterOneMeal >= 2
                || (loss != null && loss.compareTo(GREAT_LOSS) >= 0);
    }
}
