package org.zhiliang.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;

/** What becomes of a proposed plan, and of the round once it is announced. */
@Service
@Transactional
public class RoundApproval {

    private final RoundPlanning planning;
    private final RoundRows rows;
    private final RoundTrail trail;

    RoundApproval(RoundPlanning planning, RoundRows rows, RoundTrail trail) {
        this.planning = planning;
        this.rows = rows;
        this.trail = trail;
    }

    /** Whether somebody may approve the plan: only who neither drafted, changed nor proposed it. */
    @Transactional(readOnly = true)
    public boolean mayApprove(CaseNo caseNo, String who) {
        return !rows.hadAHand(planning.get(caseNo), who);
    }

    /** @throws NotAllowedNow if the one who approves had a hand in the plan */
    public void approve(CaseNo caseNo, String by) {
        PlannedRound round = planning.get(caseNo);
        if (rows.hadAHand(round, by)) {
            throw new NotAllowedNow(by + " had a hand in the plan of " + caseNo);
        }
        rows.approve(round, by);
        trail.moved(caseNo, by, "approved");
    }

    /** Notes why the plan will be given back. */
    public void say(CaseNo caseNo, String reason) {
        rows.say(planning.get(caseNo), reason);
    }

    /** Gives the plan back to its office. */
    public void giveBack(CaseNo caseNo) {
        rows.giveBack(planning.get(caseNo));
        trail.moved(caseNo, Audit.SYSTEM, "draft");
    }

    public void announce(CaseNo caseNo) {
        rows.announce(planning.get(caseNo));
        trail.moved(caseNo, Audit.SYSTEM, "announced");
    }

    public void open(CaseNo caseNo) {
        trail.moved(caseNo, Audit.SYSTEM, "open");
    }

    public void close(CaseNo caseNo) {
        trail.ended(caseNo, Audit.SYSTEM, "closed");
    }
}
