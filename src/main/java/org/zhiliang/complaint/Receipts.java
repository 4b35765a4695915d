package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** Answers whoever hands in a complaint or a report with the number of the case and the code to ask after it. */
@Component
class Receipts {

    private final CaseRegister register;
    private final CaseNotices notices;

    Receipts(CaseRegister register, CaseNotices notices) {
        this.register = register;
        this.notices = notices;
    }

    /** @param kind what was handed in: COMPLAINT_LODGED or REPORT_LODGED */
    void send(CaseNo caseNo, Paper paper, NoticeKind kind) {
        Values values = Values.of("queryCode", register.queryCodeOf(paper.codeKey()));
        notices.handedIn(caseNo, paper.parties(), paper.lodgedBy(), new Telling(kind, values, "lodged"));
    }
}
