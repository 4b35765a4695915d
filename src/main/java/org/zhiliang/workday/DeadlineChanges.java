package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadline.Due;
import org.zhiliang.workday.Deadline.Status;
import org.zhiliang.workday.Deadline.Terms;
import org.zhiliang.workday.DeadlinesMoved.Moved;
import org.zhiliang.workday.domain.Reckoning;

/**
 * Changes to single clocks. Each takes the version in force first and the clock second, as the loading of a calendar
 * does, so that neither waits for the other in a circle.
 */
@Component
class DeadlineChanges {

    private final DeadlineRows rows;
    private final DeadlineStarts starts;
    private final Reckoner reckoner;
    private final CalendarVersions calendars;
    private final ApplicationEventPublisher events;
    private final Refusals refusals;

    DeadlineChanges(
            DeadlineRows rows,
            DeadlineStarts starts,
            Reckoner reckoner,
            CalendarVersions calendars,
            ApplicationEventPublisher events,
            Refusals refusals) {
        this.rows = rows;
        this.starts = starts;
        this.reckoner = reckoner;
        this.calendars = calendars;
        this.events = events;
        this.refusals = refusals;
    }

    Deadline start(CaseNo caseNo, String code, Terms terms, Instant started) {
        return start(caseNo, List.of(new Planned(code, terms, started, calendars.currentForShare())))
                .get(0);
    }

    List<Deadline> start(CaseNo caseNo, List<Planned> clocks) {
        List<Deadline> started = starts.insert(caseNo, clocks);
        if (started.size() < clocks.size()) {
            throw refusals.because("running", clocks.get(started.size()).code());
        }
        started.forEach(rows::keep);
        started.forEach(this::warned);
        return started;
    }

    Deadline pause(CaseNo caseNo, String code, LocalDate from, String reason) {
        Deadline open = open(caseNo, code);
        refusals.unless(open.terms().pausable(), "notPausable", code);
        refusals.unless(!open.isPaused(), "paused", code);
        LocalDate earliest =
                open.pauses().stream().map(Pause::resumedOn).reduce(openingDay(open), (before, resumed) -> resumed);
        refusals.unless(!from.isBefore(earliest) && !from.isAfter(today(open)), "pauseDay", code);
        refusals.unless(!from.isAfter(open.due()), "over", code);
        rows.pause(open, from, reason);
        events.publishEvent(new ClockStopped(caseNo, code));
        return newest(open);
    }

    Deadline resume(CaseNo caseNo, String code, LocalDate on) {
        int version = calendars.currentForShare();
        Deadline open = open(caseNo, code);
        refusals.unless(open.isPaused(), "notPaused", code);
        List<Pause> pauses = new ArrayList<>(open.pauses());
        Pause last = pauses.remove(pauses.size() - 1);
        refusals.unless(!on.isBefore(last.pausedOn()) && !on.isAfter(today(open)), "resumeDay", code);
        pauses.add(new Pause(last.pausedOn(), on, last.reason()));
        rows.resume(open, on);
        return move(open.with(pauses), open.terms(), version);
    }

    Deadline extend(CaseNo caseNo, String code, ToIntFunction<Deadline> howMuch) {
        int version = calendars.currentForShare();
        Deadline open = open(caseNo, code);
        refusals.unless(open.terms().extension() == 0, "extended", code);
        refusals.unless(open.status() != Status.OVERDUE, "over", code);
        return move(open, open.terms().extendedBy(howMuch.applyAsInt(open)), version);
    }

    /** A clock that goes on tells its end even where it has not moved: its timers had been stopped. */
    private Deadline move(Deadline open, Terms terms, int version) {
        Due due = reckoner.due(terms, open.started(), open.pauses(), version);
        rows.update(open, terms.extension(), due);
        if (!open.isPaused()) {
            events.publishEvent(new DeadlinesMoved(
                    List.of(new Moved(open.caseNo(), open.code(), open.due(), due.day(), due.moment()))));
        }
        return warned(newest(open));
    }

    private Deadline warned(Deadline deadline) {
        if (deadline.isPending()) {
            events.publishEvent(new CalendarMissing(reckoner.gap(deadline)));
        }
        return deadline;
    }

    private Deadline open(CaseNo caseNo, String code) {
        return rows.lockOpen(caseNo, code).orElseThrow(() -> refusals.because("notRunning", code));
    }

    private Deadline newest(Deadline deadline) {
        return rows.newest(deadline.caseNo(), deadline.code()).orElseThrow();
    }

    private static LocalDate today(Deadline deadline) {
        return LocalDate.ofInstant(deadline.asOf(), Reckoning.BEIJING);
    }

    private static LocalDate openingDay(Deadline deadline) {
        return LocalDate.ofInstant(deadline.started(), Reckoning.BEIJING);
    }
}
