package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.act.OwnRows;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/**
 * Where cases are sent (Order 121 Art. 13, 14, 29-34, 41): only the intake and those above it choose a unit; a unit that
 * got a case by mistake gives it back to the intake and cannot pass it on.
 */
@Service
@Transactional
public class Routing {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final CaseRegister register;
    private final RoutingAdvice advice;
    private final MoveRows moves;
    private final OwnRows<CaseNo, Way> own = new OwnRows<>();

    Routing(JdbcClient jdbc, ClosingPage page, CaseRegister register, RoutingAdvice advice, MoveRows moves) {
        this.jdbc = jdbc;
        this.page = page;
        this.register = register;
        this.advice = advice;
        this.moves = moves;
    }

    /**
     * What is known of a case's way.
     *
     * @param intakeUnit the unit whose intake received it and gets it back
     * @param proposedUnit what the decision tables say
     * @param rule the row of the jurisdiction table that says so
     * @param targetUnit where it is being sent; null before anybody chose
     * @param returns how often a unit has given it back
     */
    public record Way(
            String intakeUnit,
            String proposedLine,
            String proposedUnit,
            String rule,
            @Nullable String targetLine,
            @Nullable String targetUnit,
            int returns) {}

    /** One move of a case: forward, return, dispute, designate or takeOver. */
    public record Move(
            java.time.Instant at,
            String kind,
            String fromUnit,
            @Nullable String toUnit,
            String by,
            @Nullable String code,
            @Nullable String reason) {}

    /** The department whose business a domain is, by the table of Article 5. */
    @Transactional(readOnly = true)
    public String lineOf(String domain) {
        return advice.lineOf(domain);
    }

    /** Notes what the tables propose for a case that has just come in. */
    public void propose(CaseNo caseNo, String intakeUnit, RoutingAdvice.Question question) {
        RoutingAdvice.Proposal proposal = advice.proposal(question);
        page.sql("""
                        insert into complaint_routing (case_no, intake_unit, proposed_line, proposed_unit, rule)
                        values (:no, :intake, :line, :unit, :rule)
                        """)
                .param("no", caseNo.value())
                .param("intake", intakeUnit)
                .param("line", proposal.line())
                .param("unit", proposal.unit())
                .param("rule", proposal.rule())
                .add();
        own.keep(caseNo, new Way(intakeUnit, proposal.line(), proposal.unit(), proposal.rule(), null, null, 0));
    }

    @Transactional(readOnly = true)
    public Way of(CaseNo caseNo) {
        return own.find(caseNo).orElseGet(() -> read(caseNo));
    }

    private Way read(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_routing where case_no = :no")
                .param("no", caseNo.value())
                .query((row, index) -> new Way(
                        row.getString("intake_unit"),
                        row.getString("proposed_line"),
                        row.getString("proposed_unit"),
                        row.getString("rule"),
                        row.getString("target_line"),
                        row.getString("target_unit"),
                        row.getInt("returns")))
                .optional()
                .orElseThrow(() -> new NotFound("routing of " + caseNo));
    }

    /** Chooses where the case shall go; it moves when the notice is issued. */
    public void choose(CaseNo caseNo, String line, String unit, String by, @Nullable String reason) {
        target(caseNo, line, unit);
        moves.add(caseNo, "forward", register.get(caseNo).unit(), unit, by, null, reason);
    }

    /** Hands the case to the unit that was chosen. */
    public void handOver(CaseNo caseNo) {
        Way way = of(caseNo);
        if (way.targetUnit() == null || way.targetLine() == null) {
            throw new IllegalStateException("Nobody has chosen a unit for " + caseNo);
        }
        register.line(caseNo, way.targetLine());
        register.handTo(caseNo, way.targetUnit());
    }

    /** The unit gives the case back to the intake, with a reason code of the list in use (Order 121 Art. 41). */
    public void giveBack(CaseNo caseNo, String code, @Nullable String reason, String by) {
        moves.add(caseNo, "return", register.get(caseNo).unit(), of(caseNo).intakeUnit(), by, code, reason);
    }

    /** The case is back at the intake; answers how often that has happened by now. */
    public int returned(CaseNo caseNo) {
        register.handTo(caseNo, of(caseNo).intakeUnit());
        changing(caseNo);
        return jdbc.sql("update complaint_routing set returns = returns + 1 where case_no = :no returning returns")
                .param("no", caseNo.value())
                .query(Integer.class)
                .single();
    }

    /** The unit disputes that it has jurisdiction; the common superior decides in 7 working days (Art. 33). */
    public void dispute(CaseNo caseNo, @Nullable String reason, String by) {
        moves.add(caseNo, "dispute", register.get(caseNo).unit(), null, by, null, reason);
    }

    /** The superior designates the unit; it cannot give the case back. */
    public void designate(CaseNo caseNo, String line, String unit, String by, @Nullable String reason) {
        target(caseNo, line, unit);
        moves.add(caseNo, "designate", register.get(caseNo).unit(), unit, by, null, reason);
    }

    /** A superior unit takes the case to itself, wherever it stands. */
    public void takeOver(CaseNo caseNo, String unit, String by, String reason) {
        moves.add(caseNo, "takeOver", unitOf(caseNo), unit, by, null, reason);
        register.handTo(caseNo, unit);
    }

    /** The unit that has the case now. */
    @Transactional(readOnly = true)
    public String unitOf(CaseNo caseNo) {
        return register.get(caseNo).unit();
    }

    @Transactional(readOnly = true)
    public List<Move> moves(CaseNo caseNo) {
        return moves.of(caseNo);
    }

    private void target(CaseNo caseNo, String line, String unit) {
        changing(caseNo);
        jdbc.sql("update complaint_routing set target_line = :line, target_unit = :unit where case_no = :no")
                .param("line", line)
                .param("unit", unit)
                .param("no", caseNo.value())
                .update();
    }

    private void changing(CaseNo caseNo) {
        page.write();
        own.forget(caseNo);
    }
}
