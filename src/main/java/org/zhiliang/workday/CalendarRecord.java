package org.zhiliang.workday;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.zhiliang.audit.Audit;
import org.zhiliang.workday.CalendarImpact.Shift;
import org.zhiliang.workday.DeadlinesMoved.Moved;
import org.zhiliang.workday.domain.CalendarContent;

/** Writes a new version of the calendars and tells whom it concerns. */
@Component
class CalendarRecord {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Refusals refusals;
    private final Clock clock;

    CalendarRecord(JdbcTemplate jdbc, Audit audit, ApplicationEventPublisher events, Refusals refusals, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Holds off whoever would start a deadline or load another version, until the caller's transaction ends. */
    void supersede(int base) {
        boolean still = !jdbc.queryForList(
                        "select version from workday_current where version = ? for update", Integer.class, base)
                .isEmpty();
        if (!still) {
            throw refusals.because("staleCalendar", "");
        }
    }

    void keep(int version, CalendarUpload upload, CalendarContent content, String by) {
        String note = upload.note().strip();
        jdbc.update("insert into workday_calendar values (?, ?, ?, ?)", version, OffsetDateTime.now(clock), by, note);
        content.years()
                .forEach((scope, years) -> years.forEach(year -> jdbc.update(
                        "insert into workday_calendar_year values (?, ?, ?)", version, scope.code(), year)));
        jdbc.batchUpdate("insert into workday_day values (?, ?, ?, ?, ?, ?)", content.days(), BATCH, (insert, day) -> {
            insert.setInt(1, version);
            insert.setString(2, day.scope().code());
            insert.setObject(3, day.date(), Types.DATE);
            insert.setString(4, day.off() ? "off" : "work");
            insert.setString(5, day.name());
            insert.setString(6, day.source());
        });
        jdbc.update("update workday_current set version = ?", version);
        audit.changed(
                "calendar.loaded", "calendar", Integer.toString(version), "year", "" + upload.year(), "note", note);
    }

    /** The clocks that run; a paused one tells its end when it goes on. */
    void tell(List<Shift> shifts) {
        List<Moved> moved = shifts.stream()
                .filter(shift -> shift.deadline().isOpen() && !shift.deadline().isPaused())
                .filter(shift -> !shift.due().moment().equals(shift.deadline().dueInstant()))
                .map(shift -> new Moved(
                        shift.deadline().caseNo(),
                        shift.deadline().code(),
                        shift.deadline().due(),
                        shift.due().day(),
                        shift.due().moment()))
                .toList();
        if (!moved.isEmpty()) {
            events.publishEvent(new DeadlinesMoved(moved));
        }
    }
}
