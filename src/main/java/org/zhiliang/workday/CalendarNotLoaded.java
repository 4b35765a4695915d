package org.zhiliang.workday;

import org.zhiliang.engine.NotAllowedNow;

/**
 * A deadline reaches a year whose holidays nobody has loaded. It is refused, never guessed: an administrator loads the
 * year's notice at {@code /admin/calendar}, and then the act can be done again.
 */
public class CalendarNotLoaded extends NotAllowedNow {

    private final CalendarScope scope;
    private final int year;

    CalendarNotLoaded(CalendarScope scope, int year, String message) {
        super(message);
        this.scope = scope;
        this.year = year;
    }

    public CalendarScope scope() {
        return scope;
    }

    public int year() {
        return year;
    }
}
