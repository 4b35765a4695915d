package org.zhiliang.complaint;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.AccidentLevel;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.CaseNo;

/** Every report that was made of an accident, as it was made. */
@Component
public class AccidentReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccidentReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One report.
     *
     * @param kind level, supplement, correction or exclusion
     * @param toUnit the unit on that level; null for the line of the State Council
     * @param told codes of those beside who were told, separated by commas
     * @param note why levels were skipped, what changed, or why it was corrected
     */
    public record Report(
            Instant at,
            String kind,
            String fromUnit,
            AccidentLevel toLevel,
            @Nullable String toUnit,
            String told,
            String by,
            @Nullable Integer grade,
            int dead,
            int missing,
            int seriouslyInjured,
            int slightlyInjured,
            @Nullable BigDecimal loss,
            @Nullable String note) {}

    /** Whom a report was addressed to and by whom it was made. */
    record Address(
            String kind,
            String fromUnit,
            AccidentLevel toLevel,
            @Nullable String toUnit,
            String told,
            String by,
            @Nullable String note) {}

    void keep(AccidentAlert alert, Address address) {
        Casualties known = alert.casualties();
        jdbc.sql("""
                        insert into complaint_accident_report (case_no, at, kind, from_unit, to_level, to_unit, told, by_user,
                          grade, dead, missing, seriously_injured, slightly_injured, loss, note)
                        values (:no, :at, :kind, :from, :level, :unit, :told, :by, :grade, :dead, :missing, :serious,
                          :slight, :loss, :note)
                        """)
                .param("no", alert.caseNo())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", address.kind())
                .param("from", address.fromUnit())
                .param("level", address.toLevel().code())
                .param("unit", address.toUnit())
                .param("told", address.told())
                .param("by", address.by())
                .param("grade", alert.grade())
                .param("dead", known.dead())
                .param("missing", known.missing())
                .param("serious", known.seriouslyInjured())
                .param("slight", known.slightlyInjured())
                .param("loss", known.loss())
                .param("note", address.note())
                .update();
    }

    /** The reports of an accident, oldest first. */
    public List<Report> of(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_accident_report where case_no = :no order by id")
                .param("no", caseNo.value())
                .query((row, index) -> new Report(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        row.getString("from_unit"),
                        AccidentLevel.of(row.getString("to_level")),
                        row.getString("to_unit"),
                        row.getString("told"),
                        row.getString("by_user"),
                        row.getObject("grade", Integer.class),
                        row.getInt("dead"),
                        row.getInt("missing"),
                        row.getInt("seriously_injured"),
                        row.getInt("slightly_injured"),
                        row.getBigDecimal("loss"),
                        row.getString("note")))
                .list();
    }
}
