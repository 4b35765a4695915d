package org.zhiliang.workday.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhiliang.workday.CalendarScope;

/**
 * What one version of the calendars holds, as it is or as it would be.
 *
 * @param years of which the notice is held, by scope
 * @param days the special days of both scopes
 */
public record CalendarContent(Map<CalendarScope, Set<Integer>> years, List<SpecialDay> days) {

    /** A day that is not as it was. @param before null where the day was an ordinary one, {@code after} likewise */
    public record Change(
            LocalDate date,
            CalendarScope scope,
            @org.jspecify.annotations.Nullable SpecialDay before,
            @org.jspecify.annotations.Nullable SpecialDay after) {}

    public CalendarContent {
        years = Map.copyOf(years);
        days = List.copyOf(days);
    }

    public Set<Integer> yearsOf(CalendarScope scope) {
        return years.getOrDefault(scope, Set.of());
    }

    /**
     * This content with a file laid over it: the named year is replaced as a whole for every scope of which the file holds
     * days in it; of other years only the days that the file names, for a notice may move a day across New Year.
     */
    public CalendarContent with(int year, List<SpecialDay> file) {
        Map<CalendarScope, Set<Integer>> held = new TreeMap<>(years);
        TreeMap<String, SpecialDay> merged = new TreeMap<>();
        Set<CalendarScope> replaced = new TreeSet<>();
        file.stream().filter(day -> day.date().getYear() == year).forEach(day -> replaced.add(day.scope()));
        days.stream()
                .filter(day -> day.date().getYear() != year || !replaced.contains(day.scope()))
                .forEach(day -> merged.put(key(day), day));
        file.forEach(day -> merged.put(key(day), day));
        for (CalendarScope scope : replaced) {
            Set<Integer> more = new TreeSet<>(yearsOf(scope));
            more.add(year);
            held.put(scope, more);
        }
        return new CalendarContent(held, new ArrayList<>(merged.values()));
    }

    /** The days on which the other content says something else, in order. */
    public List<Change> changesTo(CalendarContent other) {
        Map<String, SpecialDay> before = byKey();
        Map<String, SpecialDay> after = other.byKey();
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            SpecialDay was = before.get(key);
            SpecialDay is = after.get(key);
            SpecialDay known = was == null ? is : was;
            if (known != null && (was == null || is == null || !was.sameAs(is))) {
                changes.add(new Change(known.date(), known.scope(), was, is));
            }
        }
        return changes;
    }

    /** The working days of each month of a year, January first; empty if the scope does not hold the year. */
    public List<Integer> workingDays(CalendarScope scope, int year) {
        Set<Integer> held = new TreeSet<>(yearsOf(scope));
        held.retainAll(yearsOf(CalendarScope.NATIONAL));
        if (!held.contains(year)) {
            return List.of();
        }
        WorkCalendar calendar = WorkCalendar.of(scope, 0, held, days);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> (int) IntStream.rangeClosed(1, month.lengthOfMonth())
                        .filter(day -> calendar.works(month.atDay(day)))
                        .count())
                .toList();
    }

    private Map<String, SpecialDay> byKey() {
        Map<String, SpecialDay> byKey = new TreeMap<>();
        days.forEach(day -> byKey.put(key(day), day));
        return byKey;
    }

    private static String key(SpecialDay day) {
        return day.date() + day.scope().code();
    }
}
