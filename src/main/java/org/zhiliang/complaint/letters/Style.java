package org.zhiliang.complaint.letters;

import java.util.Set;
import org.zhiliang.document.PaperDraft;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyRole;

/** The official papers of complaints and reports: the forms of the national set, and those of the house. */
enum Style {
    /** Form 3. */
    FORWARDING("forwarding", "诉送", "投诉举报分送通知书"),
    /** Form 4. */
    IDENTITY("identity", "诉证", "限期提供身份证明材料通知书", PartyRole.COMPLAINANT),
    /** Form 5. */
    ACCEPTANCE("acceptance", "诉受", "受理决定书", PartyRole.COMPLAINANT),
    /** Form 6. */
    REFUSAL("refusal", "诉不受", "不予受理决定书", PartyRole.COMPLAINANT),
    /** Form 7. */
    MEDIATION("mediation", "诉调通", "投诉调解通知书", PartyRole.COMPLAINANT, PartyRole.RESPONDENT),
    /** Form 8. */
    TERMINATION("termination", "诉终", "终止调解决定书", PartyRole.COMPLAINANT, PartyRole.RESPONDENT),
    /** Form 9. */
    AGREEMENT("agreement", "诉调", "投诉调解书", PartyRole.COMPLAINANT, PartyRole.RESPONDENT),
    /** Form 10. */
    REPORT_ANSWER("report-answer", "举告", "举报处理结果告知书", PartyRole.REPORTER),
    LEAD("lead", "线移", "案件线索移交单"),
    POLICE("police", "案移", "涉嫌犯罪案件移送书"),
    ANSWER("answer", "诉复", "投诉办理情况答复", PartyRole.COMPLAINANT),
    ARCHIVE("archive", "诉归", "归档目录");

    private final String template;
    private final String series;
    private final String title;
    private final Set<PartyRole> addressees;

    Style(String template, String series, String title, PartyRole... addressees) {
        this.template = template;
        this.series = series;
        this.title = title;
        this.addressees = Set.of(addressees);
    }

    /** @param occasion what tells this paper from an earlier one of the same style on the same case */
    PaperDraft draft(CaseNo caseNo, String occasion, String unit, Object content) {
        return new PaperDraft(caseNo, template, series, title, occasion, unit, readers(), content);
    }

    /** Whoever acts for the complainant or complains together with them reads what the complainant reads. */
    private Set<PartyRole> readers() {
        if (!addressees.contains(PartyRole.COMPLAINANT)) {
            return addressees;
        }
        return addressees.contains(PartyRole.RESPONDENT)
                ? Set.of(PartyRole.COMPLAINANT, PartyRole.AGENT, PartyRole.JOINT, PartyRole.RESPONDENT)
                : Set.of(PartyRole.COMPLAINANT, PartyRole.AGENT, PartyRole.JOINT);
    }
}
