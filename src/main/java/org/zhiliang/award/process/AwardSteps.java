package org.zhiliang.award.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
import org.zhiliang.award.RoundApproval;
import org.zhiliang.award.RoundPlanning;
import org.zhiliang.award.domain.RoundPlan;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code award-round} asks. */
@Component("awardSteps")
public class AwardSteps {

    private final RoundPlanning planning;
    private final RoundApproval approval;

    AwardSteps(RoundPlanning planning, RoundApproval approval) {
        this.planning = planning;
        this.approval = approval;
    }

    /** The group that approves the plan. */
    public String headGroup(String caseNo) {
        return Role.AWARD_HEAD.at(planning.get(new CaseNo(caseNo)).unit());
    }

    /** The first moment of the window; a plan must be approved before it. */
    public Date opensAt(String caseNo) {
        return Date.from(window(caseNo).opens());
    }

    /** The moment from which entries are late. */
    public Date closesAt(String caseNo) {
        return Date.from(window(caseNo).closes());
    }

    public void giveBack(String caseNo) {
        approval.giveBack(new CaseNo(caseNo));
    }

    public void announce(String caseNo) {
        approval.announce(new CaseNo(caseNo));
    }

    public void open(String caseNo) {
        approval.open(new CaseNo(caseNo));
    }

    public void close(String caseNo) {
        approval.close(new CaseNo(caseNo));
    }

    private RoundPlan.Window window(String caseNo) {
        return planning.get(new CaseNo(caseNo)).plan().window();
    }
}
