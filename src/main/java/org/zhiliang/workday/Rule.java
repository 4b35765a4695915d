package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the length of one deadline. Versions are never changed; a correction is the next version.
 *
 * @param code the timer, for example {@code T-ACCEPT}
 * @param line the department whose rule it is, for example {@code amr}; {@code *} for every other
 * @param validFrom first day of receipt to which the version applies
 * @param validTo last day of receipt, null where it is open
 * @param pausable whether an appraisal stops the clock
 * @param rollOverWeekend whether the end of calendar days moves on from a plain weekend, too
 * @param basis the article of law, or who set the target
 * @param grade how sure the source is: A full text read, B official page, C second-hand, D our own, R from memory
 * @param reason why an administrator changed it; empty for what the product ships with
 */
public record Rule(
        String code,
        String line,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int amount,
        Unit unit,
        boolean pausable,
        boolean rollOverWeekend,
        String name,
        String nameEn,
        String basis,
        String grade,
        String note,
        Instant changedAt,
        String changedBy,
        String reason) {

    /** The line of the rules that hold where a department has none of its own. */
    public static final String EVERY_LINE = "*";

    /** @throws IllegalArgumentException if the rule is a share, not a period */
    public Length length() {
        return new Length(amount, unit);
    }
}
