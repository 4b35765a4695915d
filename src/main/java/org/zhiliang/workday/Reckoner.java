package org.zhiliang.workday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.Deadline.Due;
import org.zhiliang.workday.Deadline.Terms;
import org.zhiliang.workday.domain.Reckoned;
import org.zhiliang.workday.domain.Reckoning;
import org.zhiliang.workday.domain.WorkCalendar;
import org.zhiliang.workday.domain.YearNotLoaded;

/** Puts a clock and a version of a calendar together. */
@Component
class Reckoner {

    private final CalendarVersions calendars;
    private final Words words;

    Reckoner(CalendarVersions calendars, Words words) {
        this.calendars = calendars;
        this.words = words;
    }

    /** @throws CalendarNotLoaded if the count reaches a year that the calendar does not hold */
    Due due(Terms terms, Instant started, List<Pause> pauses, int version) {
        return due(terms, started, pauses, calendars.pair(terms.calendar(), version));
    }

    /** The same on calendars that need not be in force yet. */
    Due due(Terms terms, Instant started, List<Pause> pauses, CalendarPair pair) {
        Reckoning reckoning = new Reckoning(started, terms.total(), pauses, terms.rollOverWeekend());
        try {
            return terms.length().unit() == Unit.H ? hours(reckoning, pair) : days(reckoning, pair);
        } catch (YearNotLoaded e) {
            throw notLoaded(e);
        }
    }

    /** The day by day account of a clock, on the version with which it was reckoned. */
    Reckoned account(Deadline deadline) {
        Terms terms = deadline.terms();
        WorkCalendar calendar = calendars
                .pair(terms.calendar(), deadline.reckoned().calendarVersion())
                .own();
        return new Reckoning(deadline.started(), terms.total(), deadline.pauses(), terms.rollOverWeekend())
                .on(calendar);
    }

    private static Due hours(Reckoning reckoning, CalendarPair pair) {
        Reckoned end = reckoning.on(pair.own());
        Duration whole = Duration.between(reckoning.started(), end.dueMoment());
        Instant late = reckoning.started().plus(whole.multipliedBy(4).dividedBy(5));
        Instant half = reckoning.started().plus(whole.dividedBy(2));
        return new Due(pair.version(), end.rawDue(), end.due(), end.dueMoment(), null, half, late, late);
    }

    private static Due days(Reckoning reckoning, CalendarPair pair) {
        Reckoned end = reckoning.on(pair.own());
        return new Due(
                pair.version(),
                end.rawDue(),
                end.due(),
                end.dueMoment(),
                earlier(reckoning.on(pair.national()).due(), end.due()),
                morning(end.dayAt(50)),
                morning(end.dayAt(80)),
                morning(pair.own().lastWorkingDayUpTo(end.due())));
    }

    private static @Nullable LocalDate earlier(LocalDate national, LocalDate own) {
        return national.isBefore(own) ? national : null;
    }

    private CalendarNotLoaded notLoaded(YearNotLoaded e) {
        String name = words.say("workday.calendar.scope." + e.scope().code());
        String year = Integer.toString(e.year());
        return new CalendarNotLoaded(e.scope(), e.year(), words.say("workday.calendar.notLoaded", year, name));
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Reckoning.BEIJING).toInstant();
    }
}
