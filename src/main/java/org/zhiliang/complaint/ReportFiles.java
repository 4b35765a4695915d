package org.zhiliang.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The reports (举报) as they came in; where they stand is in the register. */
@Service
@Transactional(readOnly = true)
public class ReportFiles {

    private final JdbcClient jdbc;

    ReportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One report.
     *
     * @param receivedOn the day from which its clocks run
     * @param loss in yuan
     */
    public record Report(
            CaseNo caseNo,
            String intakeUnit,
            LocalDate receivedOn,
            Suspicion suspicion,
            boolean seriousHarm,
            int dead,
            int injured,
            @Nullable BigDecimal loss) {}

    public Optional<Report> find(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_report where case_no = :no")
                .param("no", caseNo.value())
                .query((row, index) -> new Report(
                        caseNo,
                        row.getString("intake_unit"),
                        row.getObject("received_on", LocalDate.class),
                        new Suspicion(
                                row.getString("domain"),
                                row.getString("trader_kind"),
                                row.getString("region"),
                                row.getString("facts"),
                                row.getBoolean("anonymous"),
                                row.getBoolean("insider"),
                                row.getBoolean("reward"),
                                row.getString("confidentiality")),
                        row.getBoolean("serious_harm"),
                        row.getInt("dead"),
                        row.getInt("injured"),
                        row.getBigDecimal("loss")))
                .optional();
    }

    /** @throws NotFound if there is no such report */
    public Report get(CaseNo caseNo) {
        return find(caseNo).orElseThrow(() -> new NotFound("report " + caseNo));
    }

    @Transactional
    void add(CaseNo caseNo, String intakeUnit, LocalDate receivedOn, Suspicion suspicion, Harm harm) {
        jdbc.sql("""
                        insert into complaint_report (case_no, intake_unit, received_on, domain, trader_kind, region, facts,
                          anonymous, insider, reward, confidentiality, serious_harm, dead, injured, loss)
                        values (:no, :unit, :day, :domain, :trader, :region, :facts, :anonymous, :insider, :reward,
                          :confidentiality, :serious, :dead, :injured, :loss)
                        """)
                .param("no", caseNo.value())
                .param("unit", intakeUnit)
                .param("day", receivedOn)
                .param("domain", suspicion.domain())
                .param("trader", suspicion.traderKind())
                .param("region", suspicion.region())
                .param("facts", suspicion.facts())
                .param("anonymous", suspicion.anonymous())
                .param("insider", suspicion.insider())
                .param("reward", suspicion.reward())
                .param("confidentiality", suspicion.confidentiality())
                .param("serious", harm.isSerious())
                .param("dead", harm.dead())
                .param("injured", harm.injured())
                .param("loss", harm.loss())
                .update();
    }
}
