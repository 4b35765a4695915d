package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;

/** Lets the register, the history and the audit record follow when the status of a report or accident alert moves. */
@Component
class CaseTrail {

    private final CaseRegister register;
    private final CaseHistory history;
    private final Audit audit;

    CaseTrail(CaseRegister register, CaseHistory history, Audit audit) {
        this.register = register;
        this.history = history;
        this.audit = audit;
    }

    /**
     * @param status the code of the new status, by which the pages word it
     * @param isEnd whether nothing more is done in the case
     * @param told whether whoever sent the case may read of it
     */
    void moved(CaseNo caseNo, String actor, String status, boolean isEnd, boolean told) {
        if (isEnd) {
            register.close(caseNo, status);
        } else {
            register.status(caseNo, status);
        }
        begun(caseNo, actor, status, told);
    }

    /** The case has just been opened with this status. */
    void begun(CaseNo caseNo, String actor, String status, boolean told) {
        if (told) {
            history.tell(caseNo, "status." + status, actor, null);
        } else {
            history.note(caseNo, "status." + status, actor, null);
        }
        audit.changedBy(actor, "case." + status, "case", caseNo.value());
    }
}
