package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Harm of an accident as far as it is known, and what else decides the grade.
 *
 * @param missing people whose fate is unknown; a report counts them with the dead (Order 493 Art. 12)
 * @param loss direct loss in yuan
 * @param equipment code of what happened to special equipment, as the grading table reads it
 * @param hours how long people were trapped
 * @param evacuated people moved from a toxic leak
 * @param trapped people trapped aloft
 */
public record Casualties(
        int dead,
        int missing,
        int seriouslyInjured,
        int slightlyInjured,
        @Nullable BigDecimal loss,
        @Nullable String equipment,
        @Nullable BigDecimal hours,
        int evacuated,
        int trapped) {

    /** What a case told of; how badly people were hurt is not known before the verification. */
    public static Casualties told(Harm harm) {
        return new Casualties(harm.dead(), 0, 0, harm.injured(), harm.loss(), null, null, 0, 0);
    }

    /** Whether people and loss are the same as in another account. */
    public boolean sameAs(Casualties other) {
        return dead == other.dead
                && missing == other.missing
                && seriouslyInjured == other.seriouslyInjured
                && slightlyInjured == other.slightlyInjured
                && lossOrNone().compareTo(other.lossOrNone()) == 0;
    }

    private BigDecimal lossOrNone() {
        return loss == null ? BigDecimal.ZERO : loss;
    }

    /** People dead or possibly dead, by whom the report is graded. */
    public int deadOrMissing() {
        return dead + missing;
    }
}
