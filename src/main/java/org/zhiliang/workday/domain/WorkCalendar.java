package org.zhiliang.workday.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiliang.workday.CalendarScope;

/** One version of one calendar. It knows which years it holds and refuses to speak of any other. */
public final class WorkCalendar {

    private final CalendarScope scope;
    private final int version;
    private final Set<Integer> years;
    private final Map<LocalDate, SpecialDay> days;

    private WorkCalendar(CalendarScope scope, int version, Set<Integer> years, Map<LocalDate, SpecialDay> days) {
        this.scope = scope;
        this.version = version;
        this.years = Set.copyOf(years);
        this.days = Map.copyOf(days);
    }

    /** @param days of both scopes; a regional day wins over a national one, and the national calendar ignores it */
    public static WorkCalendar of(CalendarScope scope, int version, Set<Integer> years, Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new HashMap<>();
        for (SpecialDay day : days) {
            if (day.scope() == CalendarScope.NATIONAL) {
                byDate.putIfAbsent(day.date(), day);
            } else if (scope == day.scope()) {
                byDate.put(day.date(), day);
            }
        }
        return new WorkCalendar(scope, version, years, byDate);
    }

    public CalendarScope scope() {
        return scope;
    }

    public int version() {
        return version;
    }

    /** Whether offices work on this day. */
    public boolean works(LocalDate day) {
        return special(day).map(special -> !special.off()).orElseGet(() -> !isWeekend(day));
    }

    /** Whether the day is a named holiday; a plain weekend is none. */
    public boolean isHoliday(LocalDate day) {
        return special(day).filter(SpecialDay::off).isPresent();
    }

    /**
     * What is special about a day.
     *
     * @throws YearNotLoaded if its year is not held
     */
    public Optional<SpecialDay> special(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new YearNotLoaded(scope, day.getYear());
        }
        return Optional.ofNullable(days.get(day));
    }

    /** The last day on or before the given one that offices work. */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        LocalDate candidate = day;
        while (!works(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
