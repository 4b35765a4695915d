package org.zhiliang.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;

/** 鉴定检测: who tests, who pays, what came of it; the clock of the mediation stands still meanwhile (Art. 22). */
@Service
@Transactional
public class Appraisals {

    private static final String MEDIATION_CLOCK = "T-MEDIATE";

    private final JdbcClient jdbc;
    private final ComplaintClock clock;

    Appraisals(JdbcClient jdbc, ComplaintClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param chosenBy {@code parties}, or {@code authority} where they did not agree on one */
    public record Appraisal(
            String agency,
            String chosenBy,
            String costBearer,
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable String conclusion) {}

    public void commission(CaseNo caseNo, String agency, String chosenBy, String costBearer) {
        jdbc.sql("""
                        insert into complaint_appraisal (case_no, agency, chosen_by, cost_bearer, began_on)
                        values (:no, :agency, :chosen, :cost, :day)
                        """)
                .param("no", caseNo.value())
                .param("agency", agency)
                .param("chosen", chosenBy)
                .param("cost", costBearer)
                .param("day", clock.today())
                .update();
    }

    /** Stops the clock from the day of the commission. */
    public void pauseClock(CaseNo caseNo, String reason) {
        clock.pause(caseNo, MEDIATION_CLOCK, reason);
    }

    /** Notes the result. */
    public void conclude(CaseNo caseNo, String conclusion) {
        int changed = jdbc.sql("""
                        update complaint_appraisal set ended_on = :day, conclusion = :conclusion
                        where case_no = :no and ended_on is null
                        """)
                .param("day", clock.today())
                .param("conclusion", conclusion)
                .param("no", caseNo.value())
                .update();
        if (changed == 0) {
            throw new NotAllowedNow("No appraisal of " + caseNo + " is under way");
        }
    }

    /** Lets the clock go on from today. */
    public void resumeClock(CaseNo caseNo) {
        clock.resume(caseNo, MEDIATION_CLOCK);
    }

    @Transactional(readOnly = true)
    public Optional<Appraisal> latest(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_appraisal where case_no = :no order by id desc limit 1")
                .param("no", caseNo.value())
                .query((row, index) -> new Appraisal(
                        row.getString("agency"),
                        row.getString("chosen_by"),
                        row.getString("cost_bearer"),
                        row.getObject("began_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("conclusion")))
                .optional();
    }
}
