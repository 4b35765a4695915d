package org.zhiliang.workday;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadline.Due;
import org.zhiliang.workday.Deadline.Terms;

/** Writes new clocks into their table, those of one act in one statement. */
@Repository
class DeadlineStarts {

    private static final String INSERT = """
            insert into workday_deadline (case_no, code, round, line, received, scope, started, amount, unit, pausable,
                roll_over_weekend, basis, rule_version, calendar_version, raw_due, due, due_moment, national_due,
                half_at, four_fifths_at, last_day_at)
            select :caseNo, n.code,
                (select coalesce(max(d.round), 0) + 1 from workday_deadline d
                 where d.case_no = :caseNo and d.code = n.code),
                n.line, n.received, n.scope, n.started, n.amount, n.unit, n.pausable, n.roll_over_weekend, n.basis,
                n.rule_version, n.calendar_version, n.raw_due, n.due, n.due_moment, n.national_due, n.half_at,
                n.four_fifths_at, n.last_day_at
            from jsonb_to_recordset(cast(:clocks as jsonb)) as n (code text, line text, received date, scope text,
                started timestamptz, amount int, unit text, pausable boolean, roll_over_weekend boolean, basis text,
                rule_version int, calendar_version int, raw_due date, due date, due_moment timestamptz,
                national_due date, half_at timestamptz, four_fifths_at timestamptz, last_day_at timestamptz)
            on conflict do nothing
            returning *""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Reckoner reckoner;
    private final Clock clock;

    DeadlineStarts(JdbcClient jdbc, ObjectMapper json, Reckoner reckoner, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.reckoner = reckoner;
        this.clock = clock;
    }

    /** Those that were started; not among them is one whose code runs in the case already. */
    List<Deadline> insert(CaseNo caseNo, List<Planned> clocks) {
        return jdbc.sql(INSERT)
                .param("caseNo", caseNo.value())
                .param("clocks", asJson(clocks))
                .query((row, number) -> DeadlineRow.read(row, clock.instant()))
                .list();
    }

    private String asJson(List<Planned> clocks) {
        try {
            return json.writeValueAsString(clocks.stream().map(this::row).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, @Nullable Object> row(Planned clock) {
        Terms terms = clock.terms();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", clock.code());
        row.put("line", terms.line());
        row.put("received", terms.received().toString());
        row.put("scope", terms.calendar().code());
        row.put("started", clock.started().toString());
        row.put("amount", terms.length().amount());
        row.put("unit", terms.length().unit().name());
        row.put("pausable", terms.pausable());
        row.put("roll_over_weekend", terms.rollOverWeekend());
        row.put("basis", terms.basis());
        row.put("rule_version", terms.ruleVersion());
        put(row, reckoner.due(terms, clock.started(), List.of(), clock.calendar()));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, Due due) {
        row.put("calendar_version", due.calendarVersion());
        row.put("raw_due", due.raw().toString());
        row.put("due", due.day().toString());
        row.put("due_moment", due.moment().toString());
        row.put("national_due", due.national() == null ? null : due.national().toString());
        row.put("half_at", due.half().toString());
        row.put("four_fifths_at", due.fourFifths().toString());
        row.put("last_day_at", due.lastWorkingDay().toString());
    }
}
