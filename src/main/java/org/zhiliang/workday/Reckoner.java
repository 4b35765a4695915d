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
import org.zhiliang.workday.domain.YearNotLoaded;

/** Puts a clock and a version of a calendar together. */
@Component
class Reckoner {

    private final CalendarVersions calendars;

    Reckoner(CalendarVersions calendars) {
        this.calendars = calendars;
    }

    /** When a clock ends; an unknown end where the count reaches a year that the calendar does not hold. */
    Due due(Terms terms, Instant started, List<Pause> pauses, int version) {
        return due(terms, started, pauses, calendars.pair(terms.calendar(), version));
    }

    /** The same on calendars that need not be in force yet. */
    Due due(Terms terms, Instant started, List<Pause> pauses, CalendarPair pair) {
        Reckoning reckoning = new Reckoning(started, terms.total(), pauses, terms.rollOverWeekend());
        try {
            return terms.length().unit() == Unit.H ? hours(reckoning, pair) : days(reckoning, pair);
        } catch (YearNotLoaded e) {
            return Deadline.unknown(pair.version());
        }
    }

    /** Which year of which notice a clock lacks whose end is unknown. */
    CalendarGap gap(Deadline deadline) {
        CalendarPair pair =
                calendars.pair(deadline.terms().calendar(), deadline.reckoned().calendarVersion());
        Reckoning reckoning = reckoning(deadline);
        try {
            reckoning.on(pair.national());
            reckoning.on(pair.own());
        } catch (YearNotLoaded e) {
            return new CalendarGap(e.scope(), e.year());
        }
        throw new IllegalArgumentException(deadline.caseNo() + " " + deadline.code() + " lacks no calendar");
    }

    /** The day by day account of a clock, on the version with which it was reckoned. */
    Reckoned account(Deadline deadline) {
        return reckoning(deadline)
                .on(calendars
                        .pair(deadline.terms().calendar(), deadline.reckoned().calendarVersion())
                        .own());
    }

    private static Reckoning reckoning(Deadline deadline) {
        Terms terms = deadline.terms();
        return new Reckoning(deadline.started(), terms.total(), deadline.pauses(), terms.rollOverWeekend());
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

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Reckoning.BEIJING).toInstant();
    }
}
