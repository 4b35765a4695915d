package org.zhiliang.award;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.award.domain.RoundPlan;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Workflow;

/** The office plans a round: copies the last one, changes the plan, proposes it. */
@Service
@Transactional
public class RoundPlanning {

    private static final ProcessKey ROUND = new ProcessKey("award-round");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final RoundRows rows;
    private final Cases cases;
    private final Workflow workflow;

    RoundPlanning(RoundRows rows, Cases cases, Workflow workflow) {
        this.rows = rows;
        this.cases = cases;
        this.workflow = workflow;
    }

    /** The rounds of these units' awards, the newest first. */
    @Transactional(readOnly = true)
    public List<PlannedRound> of(Collection<String> units) {
        return rows.of(units);
    }

    /** @throws NotFound if there is no such round */
    @Transactional(readOnly = true)
    public PlannedRound get(String programme, int number) {
        return rows.find(programme, number).orElseThrow(() -> new NotFound("round " + number + " of " + programme));
    }

    /** @throws NotFound if there is no such round */
    @Transactional(readOnly = true)
    public PlannedRound get(CaseNo caseNo) {
        return rows.find(caseNo).orElseThrow(() -> new NotFound("round " + caseNo));
    }

    /** The round that this one was copied from: the one before it. */
    @Transactional(readOnly = true)
    public Optional<PlannedRound> before(PlannedRound round) {
        return rows.find(round.programme(), round.number() - 1);
    }

    /**
     * Plans the next round as a copy of this one, its window a cycle later.
     *
     * @throws NotAllowedNow if the round is not announced, or a later one is there
     */
    public PlannedRound copy(PlannedRound last, String by) {
        int next = last.number() + 1;
        if (last.state() != PlannedRound.State.ANNOUNCED
                || rows.find(last.programme(), next).isPresent()) {
            throw new NotAllowedNow("Round " + last.number() + " of " + last.programme() + " is not the last one");
        }
        rows.add(last.programme(), next, later(last.plan()), by);
        return get(last.programme(), next);
    }

    private static RoundPlan later(RoundPlan plan) {
        int years = plan.quota().cycleYears();
        return plan.during(new RoundPlan.Window(
                later(plan.window().opens(), years), later(plan.window().closes(), years)));
    }

    private static Instant later(Instant moment, int years) {
        return moment.atZone(BEIJING).plusYears(years).toInstant();
    }

    /** @throws NotAllowedNow if the plan is no draft any more */
    public void write(PlannedRound round, RoundPlan plan, String by) {
        if (!rows.write(round, plan, by)) {
            throw noDraft(round);
        }
    }

    /**
     * Sends the plan to the one who approves it.
     *
     * @throws NotAllowedNow if the plan is no draft any more
     */
    public CaseNo propose(PlannedRound round, String by) {
        CaseNo caseNo = cases.of(round, by);
        if (!rows.propose(round, caseNo, by)) {
            throw noDraft(round);
        }
        workflow.start(ROUND, caseNo, Facts.none());
        return caseNo;
    }

    private static NotAllowedNow noDraft(PlannedRound round) {
        return new NotAllowedNow("Round " + round.number() + " of " + round.programme() + " is not a draft");
    }
}
