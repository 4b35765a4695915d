package org.zhiliang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** 跟踪评价 (Regulation Art. 27; Order 121 Art. 26): the rating, the return visit, the rectification, the re-check. */
@Service
@Transactional
public class Evaluations {

    private static final int WORST_OF_THE_GOOD = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Evaluations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param stars 1 (非常不满意) to 5 (非常满意); null where nobody rated
     * @param finding what the return visit found of a bad rating: true, part, false, mistake, none
     */
    public record Evaluation(
            @Nullable Integer stars,
            @Nullable String comment,
            @Nullable String visitNote,
            @Nullable String finding,
            @Nullable String measures,
            @Nullable String recheckReason,
            @Nullable String recheckResult,
            @Nullable String recheckNote,
            boolean reopen) {

        /** One or two stars are a bad rating (差评). */
        public boolean isBad() {
            return stars != null && stars < WORST_OF_THE_GOOD;
        }
    }

    /** A return visit as it was recorded. */
    public record Visit(
            String by, @Nullable String solved, @Nullable Integer stars, String finding, String note) {}

    /** Opens the evaluation, anew where the case was handled anew. */
    public void invite(CaseNo caseNo) {
        jdbc.sql("delete from complaint_evaluation where case_no = :no")
                .param("no", caseNo.value())
                .update();
        jdbc.sql("insert into complaint_evaluation (case_no, invited_at) values (:no, :at)")
                .param("no", caseNo.value())
                .param("at", now())
                .update();
    }

    public void rate(CaseNo caseNo, int stars, @Nullable String detail, @Nullable String comment) {
        jdbc.sql("""
                        update complaint_evaluation set stars = :stars, detail = :detail, comment = :comment,
                          rated_at = :at where case_no = :no
                        """)
                .param("stars", stars)
                .param("detail", detail)
                .param("comment", comment)
                .param("at", now())
                .param("no", caseNo.value())
                .update();
    }

    /** Notes why the case is visited: bad, terminated or sample. */
    public void plan(CaseNo caseNo, String reason) {
        set(caseNo, "visit_reason", reason);
    }

    public void visit(CaseNo caseNo, Visit visit) {
        jdbc.sql("""
                        update complaint_evaluation set visited_by = :by, visited_at = :at, solved = :solved,
                          visit_stars = :stars, finding = :finding, visit_note = :note where case_no = :no
                        """)
                .param("by", visit.by())
                .param("at", now())
                .param("solved", visit.solved())
                .param("stars", visit.stars())
                .param("finding", visit.finding())
                .param("note", visit.note())
                .param("no", caseNo.value())
                .update();
    }

    public void rectify(CaseNo caseNo, String measures) {
        set(caseNo, "measures", measures);
    }

    public void reopen(CaseNo caseNo) {
        jdbc.sql("update complaint_evaluation set reopen = true where case_no = :no")
                .param("no", caseNo.value())
                .update();
    }

    public void askRecheck(CaseNo caseNo, String reason) {
        set(caseNo, "recheck_reason", reason);
    }

    public void recheck(CaseNo caseNo, String result, String note) {
        set(caseNo, "recheck_result", result);
        set(caseNo, "recheck_note", note);
    }

    private void set(CaseNo caseNo, String column, String value) {
        jdbc.sql("update complaint_evaluation set " + column + " = :value where case_no = :no")
                .param("value", value)
                .param("no", caseNo.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Evaluation of(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_evaluation where case_no = :no")
                .param("no", caseNo.value())
                .query(Evaluations::evaluation)
                .optional()
                .orElseThrow(() -> new NotFound("evaluation of " + caseNo));
    }

    private static Evaluation evaluation(ResultSet row, int index) throws SQLException {
        return new Evaluation(
                row.getObject("stars", Integer.class),
                row.getString("comment"),
                row.getString("visit_note"),
                row.getString("finding"),
                row.getString("measures"),
                row.getString("recheck_reason"),
                row.getString("recheck_result"),
                row.getString("recheck_note"),
                row.getBoolean("reopen"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
