package org.zhiliang.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.workday.domain.CalendarContent;

/** Which years the calendars hold, which they should hold by now, and what waits for them. */
@Service
@Transactional(readOnly = true)
public class LoadedYears {

    /** The notices for the next year come out in November. */
    private static final int MONTH_OF_NOTICES = 11;

    private final CalendarVersions versions;
    private final DeadlineRows deadlines;
    private final WorkdaySettings settings;
    private final Clock clock;

    LoadedYears(CalendarVersions versions, DeadlineRows deadlines, WorkdaySettings settings, Clock clock) {
        this.versions = versions;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** The version in force. */
    public int version() {
        return versions.current();
    }

    /** Every version, the newest first. */
    public List<CalendarVersion> history() {
        return versions.history();
    }

    /** What the version in force holds. */
    public CalendarContent content() {
        return versions.content(versions.current());
    }

    /** The calendar that the bodies of the Corps keep. */
    public CalendarScope corps() {
        return CalendarScope.of(settings.corpsCalendar());
    }

    /** The years that should be loaded by now and are not, in either scope. */
    public List<Integer> missing() {
        LocalDate today = LocalDate.now(clock);
        int last = today.getMonthValue() < MONTH_OF_NOTICES ? today.getYear() : today.getYear() + 1;
        int version = versions.current();
        List<Set<Integer>> held = Arrays.stream(CalendarScope.values())
                .map(scope -> versions.years(version, scope))
                .toList();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> held.stream().anyMatch(years -> !years.contains(year)))
                .boxed()
                .toList();
    }

    /** How many open deadlines wait for a year that is not loaded. */
    public int waitingDeadlines() {
        return deadlines.pending();
    }
}
