package org.zhiliang.award;

import org.springframework.stereotype.Component;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;

/** What happens to a round goes into the register, its history and the audit record, together. */
@Component
class RoundTrail {

    private final CaseRegister register;
    private final CaseHistory history;
    private final Audit audit;

    RoundTrail(CaseRegister register, CaseHistory history, Audit audit) {
        this.register = register;
        this.history = history;
        this.audit = audit;
    }

    void moved(CaseNo caseNo, String actor, String status) {
        register.status(caseNo, status);
        noted(caseNo, actor, status);
    }

    void ended(CaseNo caseNo, String actor, String status) {
        register.close(caseNo, status);
        noted(caseNo, actor, status);
    }

    private void noted(CaseNo caseNo, String actor, String status) {
        history.note(caseNo, "status." + status, actor, null);
        audit.changedBy(actor, "award." + status, "case", caseNo.value());
    }
}
