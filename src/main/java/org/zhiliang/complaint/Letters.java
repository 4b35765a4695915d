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

    /** 投诉调解通知书 */
    public void mediationNotice(CaseNo caseNo) {
        history.tell(caseNo, "letter.mediationNotice", SYSTEM, null);
    }

    /** 终止调解决定书 */
    public void termination(CaseNo caseNo) {
        history.tell(caseNo, "letter.termination", SYSTEM, null);
    }

    /** 协议送签 */
    public void readyToSign(CaseNo caseNo) {
        history.tell(caseNo, "letter.readyToSign", SYSTEM, null);
    }

    /** 投诉调解书 */
    public void agreement(CaseNo caseNo) {
        history.tell(caseNo, "letter.agreement", SYSTEM, null);
    }

    /** 告知仲裁、诉讼途径 */
    public void remedies(CaseNo caseNo) {
        history.tell(caseNo, "letter.remedies", SYSTEM, null);
    }

    /** 评价邀请 */
    public void ratingInvitation(CaseNo caseNo) {
        history.tell(caseNo, "letter.rating", SYSTEM, null);
    }

    /** 评价提醒 */
    public void ratingReminder(CaseNo caseNo) {
        history.tell(caseNo, "letter.ratingReminder", SYSTEM, null);
    }

    /** 复核结果告知 */
    public void recheckResult(CaseNo caseNo) {
        history.tell(caseNo, "letter.recheck", SYSTEM, null);
    }

    /** The one-time link by which the respondent comes into the room of the case. */
    public void respondentLink(CaseNo caseNo, String token) {
        history.tell(caseNo, "letter.respondentLink", SYSTEM, null);
    }
}
