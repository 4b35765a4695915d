package org.zhiliang.workday;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.zhiliang.workday.domain.CalendarContent;
import org.zhiliang.workday.domain.SpecialDay;
import org.zhiliang.workday.domain.WorkCalendar;

/** The calendar that decides, and the national one beside it, both of one version. */
record CalendarPair(WorkCalendar own, WorkCalendar national) {

    /** The regional calendar speaks of a year only where both notices are there. */
    static CalendarPair of(
            CalendarScope scope,
            int version,
            Set<Integer> ownYears,
            Set<Integer> nationalYears,
            Collection<SpecialDay> days) {
        Set<Integer> both = new HashSet<>(ownYears);
        both.retainAll(nationalYears);
        return new CalendarPair(
                WorkCalendar.of(scope, version, both, days),
                WorkCalendar.of(CalendarScope.NATIONAL, version, nationalYears, days));
    }

    static CalendarPair of(CalendarScope scope, int version, CalendarContent content) {
        return of(scope, version, content.yearsOf(scope), content.yearsOf(CalendarScope.NATIONAL), content.days());
    }

    int version() {
        return own.version();
    }
}
