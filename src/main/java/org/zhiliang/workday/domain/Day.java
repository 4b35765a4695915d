package org.zhiliang.workday.domain;

import java.time.LocalDate;

/**
 * One day of a reckoning.
 *
 * @param count the number of the day in the period; for a day that does not count, that of the day before
 * @param name of the holiday, of the reason for the pause, or of the holiday that a worked weekend day makes up for
 */
public record Day(LocalDate date, Mark mark, int count, String name) {

    /** Why a day counts or does not. */
    public enum Mark {
        COUNTED,
        WEEKEND,
        HOLIDAY,
        PAUSED,
        /** The period had ended before, on a holiday, and moves on. */
        ROLLED
    }

    public boolean counts() {
        return mark == Mark.COUNTED;
    }
}
