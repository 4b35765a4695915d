package org.zhiliang.workday;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.zhiliang.workday.domain.Reckoning;
import org.zhiliang.workday.domain.WorkCalendar;
import org.zhiliang.workday.domain.YearNotLoaded;

/** Looks ahead on the calendar in force, for lists of what is due soon. */
@Service
public class WorkingDays {

    private final CalendarVersions calendars;
    private final Clock clock;

    WorkingDays(CalendarVersions calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The end of the working day that comes {@code count} working days after today, by the region's calendar. Into a year
     * that is not loaded it counts calendar days: a reminder may be early, never late.
     */
    public Instant endOfDayAhead(int count) {
        WorkCalendar calendar =
                calendars.pair(CalendarScope.XINJIANG, calendars.current()).own();
        LocalDate day = LocalDate.now(clock);
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            counted += works(calendar, day) ? 1 : 0;
        }
        return Reckoning.endOf(day);
    }

    private static boolean works(WorkCalendar calendar, LocalDate day) {
        try {
            return calendar.works(day);
        } catch (YearNotLoaded e) {
            return true;
        }
    }
}
