package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.engine.CaseNo;

/** What is sent out on a complaint: the official papers of Order 121 and the messages that announce them. */
@Component
public class Letters {

    private static final String SYSTEM = "system";

    private final CaseHistory history;

    Letters(CaseHistory history) {
        this.history = history;
    }

    /** 分送通知书 */
    public void forwarding(CaseNo caseNo, String fromUnit) {
        history.tell(caseNo, "letter.forwarding", SYSTEM, fromUnit);
    }

    /** 受理决定书 */
    public void acceptance(CaseNo caseNo) {
        history.tell(caseNo, "letter.acceptance", SYSTEM, null);
    }

    /** 不予受理决定书 */
    public void refusal(CaseNo caseNo) {
        history.tell(caseNo, "letter.refusal", SYSTEM, null);
    }

    /** 限期提供身份证明材料通知书 */
    public void identityRequest(CaseNo caseNo) {
        history.tell(caseNo, "letter.identity", SYSTEM, null);
    }

    /** 督办提醒: the decision on acceptance is overdue; officials only. */
    public void acceptanceOverdue(CaseNo caseNo) {
        history.note(caseNo, "letter.acceptanceOverdue", SYSTEM, null);
    }

    /** 告知正确途径 */
    public void properPath(CaseNo caseNo) {
        history.tell(caseNo, "letter.properPath", SYSTEM, null);
    }

    /** 撤回告知 */
    public void withdrawal(CaseNo caseNo) {
        history.tell(caseNo, "letter.withdrawal", SYSTEM, null);
    }
}
