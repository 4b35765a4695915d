package org.zhiliang.workday.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of a reckoning, with every day on the way.
 *
 * @param rawDue the last day as counted
 * @param due the last day after moving on from a holiday
 * @param dueMoment the moment at which the period is over
 */
public record Reckoned(LocalDate rawDue, LocalDate due, Instant dueMoment, List<Day> days) {

    public Reckoned {
        days = List.copyOf(days);
    }

    /** The day on which the given share of the period is used up, in per cent; the first day for a period of none. */
    public LocalDate dayAt(int percent) {
        int total = days.stream().mapToInt(Day::count).max().orElse(0);
        int wanted = (total * percent + 99) / 100;
        return days.stream()
                .filter(day -> day.counts() && day.count() >= wanted)
                .findFirst()
                .map(Day::date)
                .orElse(due);
    }
}
