package org.zhiliang.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** Moves complaints and reports alike through the steps that both go, which are those of the routing. */
@Service
@Transactional
public class CaseStatuses {

    private final CaseRegister register;
    private final CaseHistory history;
    private final ComplaintFiles complaints;

    CaseStatuses(CaseRegister register, CaseHistory history, ComplaintFiles complaints) {
        this.register = register;
        this.history = history;
        this.complaints = complaints;
    }

    public void become(CaseNo caseNo, ComplaintStatus status, String actor) {
        if (register.get(caseNo).kind() == CaseKind.COMPLAINT) {
            complaints.change(caseNo, actor, complaint -> complaint.become(status));
        } else {
            if (status.isEnd()) {
                register.close(caseNo, status.code());
            } else {
                register.status(caseNo, status.code());
            }
            history.tell(caseNo, "status." + status.code(), actor, null);
        }
    }
}
