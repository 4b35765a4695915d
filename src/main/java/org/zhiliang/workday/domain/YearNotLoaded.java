package org.zhiliang.workday.domain;

import org.zhiliang.workday.CalendarScope;

/** A date was asked for in a year whose holidays nobody has loaded. */
public class YearNotLoaded extends RuntimeException {

    private final CalendarScope scope;
    private final int year;

    YearNotLoaded(CalendarScope scope, int year) {
        super("The holidays of " + year + " are not loaded in calendar " + scope.code());
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
