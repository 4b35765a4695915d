package org.zhiliang.workday;

import java.time.LocalDate;
import org.zhiliang.engine.CaseNo;

/**
 * A clock has come so far that somebody should be told; published once for each stage that a clock reaches. A stage that
 * was missed, because the house was shut, is not told after a later one.
 *
 * @param round the clock of this code in this case, counted from 1
 * @param due the last day
 */
public record Reminder(CaseNo caseNo, String code, int round, LocalDate due, Stage stage) {

    /** How far the clock has come, in the order in which that happens. */
    public enum Stage {
        HALF,
        FOUR_FIFTHS,
        LAST_WORKING_DAY,
        OVERDUE
    }
}
