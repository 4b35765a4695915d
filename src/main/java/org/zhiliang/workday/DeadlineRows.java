package org.zhiliang.workday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiliang.act.OwnRows;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.workday.Deadline.Due;

/** The tables of clocks and their pauses. */
@Repository
class DeadlineRows {

    private static final String WITH_PAUSES = """
            select *, array(select paused_on from workday_pause where deadline = id order by serial) as paused_on,
                array(select resumed_on from workday_pause where deadline = id order by serial) as resumed_on,
                array(select reason from workday_pause where deadline = id order by serial) as pause_reason
            from workday_deadline
            """;

    private static final String RECKONABLE = "where (ended is null or due_moment >= :parked)";

    private record Key(CaseNo caseNo, String code) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OwnRows<Key, Deadline> own = new OwnRows<>();

    DeadlineRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers a clock that this act has started. */
    void keep(Deadline started) {
        own.keep(new Key(started.caseNo(), started.code()), started);
    }

    /** Writes where a clock now ends; a reminder that is due again after the move will be sent again. */
    void update(Deadline deadline, int extension, Due due) {
        own.forgetAll();
        with(
                        jdbc.sql("""
                        update workday_deadline set extension = :extension, calendar_version = :calendarVersion,
                            raw_due = :raw, due = :due, due_moment = :moment, national_due = :national::date,
                            half_at = :half, four_fifths_at = :fourFifths, last_day_at = :lastDay,
                            reminded = least(reminded, case when :lastDay <= :now then 3 when :fourFifths <= :now then 2
                                when :half <= :now then 1 else 0 end)
                        where id = :id""")
                                .param("extension", extension)
                                .param("now", DeadlineRow.at(clock.instant()))
                                .param("id", deadline.id()),
                        due)
                .update();
    }

    private static StatementSpec with(StatementSpec statement, Due due) {
        return statement
                .param("calendarVersion", due.calendarVersion())
                .param("raw", due.raw())
                .param("due", due.day())
                .param("moment", DeadlineRow.at(due.moment()))
                .param("national", due.national())
                .param("half", DeadlineRow.at(due.half()))
                .param("fourFifths", DeadlineRow.at(due.fourFifths()))
                .param("lastDay", DeadlineRow.at(due.lastWorkingDay()));
    }

    /** Ends the clock of a code that runs in a case; false where none runs. */
    boolean end(CaseNo caseNo, String code, boolean met) {
        own.forgetAll();
        return jdbc.sql("""
                        update workday_deadline set ended = :now, outcome = :outcome
                        where case_no = :caseNo and code = :code and ended is null
                        """)
                        .param("now", DeadlineRow.at(clock.instant()))
                        .param("outcome", met ? "met" : "dropped")
                        .param("caseNo", caseNo.value())
                        .param("code", code)
                        .update()
                > 0;
    }

    /** Ends every clock that runs in a case; nothing of them was done. */
    void endAll(CaseNo caseNo) {
        own.forgetAll();
        jdbc.sql("""
                        update workday_deadline set ended = :now, outcome = 'dropped'
                        where case_no = :caseNo and ended is null
                        """)
                .param("now", DeadlineRow.at(clock.instant()))
                .param("caseNo", caseNo.value())
                .update();
    }

    void pause(Deadline deadline, LocalDate from, String reason) {
        own.forgetAll();
        jdbc.sql("insert into workday_pause (deadline, serial, paused_on, reason) values (?, ?, ?, ?)")
                .params(deadline.id(), deadline.pauses().size() + 1, from, reason)
                .update();
    }

    void resume(Deadline deadline, LocalDate on) {
        own.forgetAll();
        jdbc.sql("update workday_pause set resumed_on = ? where deadline = ? and resumed_on is null")
                .params(on, deadline.id())
                .update();
    }

    /** The open clock of a code, locked until the caller's transaction ends. */
    Optional<Deadline> lockOpen(CaseNo caseNo, String code) {
        return query(
                        "where case_no = :caseNo and code = :code and ended is null for update",
                        Map.of("caseNo", caseNo.value(), "code", code))
                .stream()
                .findFirst();
    }

    /** Every clock that a new calendar may move, locked, in one order for everybody: what is open, or ended unreckoned. */
    List<Deadline> lockAllReckonable() {
        return query(RECKONABLE + " order by id for update", Map.of("parked", DeadlineRow.at(Clockwork.PARKED)));
    }

    List<Deadline> allReckonable() {
        return query(RECKONABLE + " order by id", Map.of("parked", DeadlineRow.at(Clockwork.PARKED)));
    }

    /** How many open clocks wait for a year that is not loaded. */
    int pending() {
        return jdbc.sql("select count(*) from workday_deadline where ended is null and due_moment >= :parked")
                .param("parked", DeadlineRow.at(Clockwork.PARKED))
                .query(Integer.class)
                .single();
    }

    Optional<Deadline> newest(CaseNo caseNo, String code) {
        return own.find(new Key(caseNo, code))
                .or(() -> query(
                                "where case_no = :caseNo and code = :code order by round desc limit 1",
                                Map.of("caseNo", caseNo.value(), "code", code))
                        .stream()
                        .findFirst());
    }

    List<Deadline> of(Collection<CaseNo> cases) {
        return cases.isEmpty()
                ? List.of()
                : query(
                        "where case_no in (:cases) order by case_no, started, id",
                        Map.of("cases", cases.stream().map(CaseNo::value).toList()));
    }

    List<Deadline> openBefore(Instant moment) {
        return query("""
                where ended is null and due_moment < :moment
                  and not exists (select from workday_pause where deadline = id and resumed_on is null)
                order by due_moment, id""", Map.of("moment", DeadlineRow.at(moment)));
    }

    private List<Deadline> query(String condition, Map<String, ?> parameters) {
        return jdbc.sql(WITH_PAUSES + condition)
                .params(parameters)
                .query(this::read)
                .list();
    }

    private Deadline read(ResultSet row, int number) throws SQLException {
        return DeadlineRow.read(row, clock.instant()).with(DeadlineRow.pauses(row));
    }
}
