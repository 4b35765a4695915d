package org.zhiliang.complaint.letters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.IdentityRequests;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;

/** The papers until a complaint is accepted or refused (forms 3 to 6; Order 121 Art. 10, 15, 16, 41). */
@Component
public class AcceptancePapers {

    private static final String ACCEPTANCE_CLOCK = "T-ACCEPT";

    private final Papers papers;
    private final Matters matters;
    private final IdentityRequests identity;
    private final ComplaintClock clock;
    private final ComplaintFiles files;
    private final Units units;
    private final boolean reconsideration;

    AcceptancePapers(
            Papers papers,
            Matters matters,
            IdentityRequests identity,
            ComplaintClock clock,
            ComplaintFiles files,
            Units units,
            @Value("${zhiliang.complaint.refusal-names-reconsideration:false}") boolean reconsideration) {
        this.papers = papers;
        this.matters = matters;
        this.identity = identity;
        this.clock = clock;
        this.files = files;
        this.units = units;
        this.reconsideration = reconsideration;
    }

    /**
     * 分送通知书
     *
     * @param from the unit that sends the case on; it has it no more
     * @param times what tells this move of the case from an earlier one
     */
    public Paper forwarding(CaseNo caseNo, String from, String times) {
        Texts.Forwarding text = new Texts.Forwarding(
                matters.of(caseNo),
                units.nameOf(matters.unit(caseNo)),
                clock.dayOf(caseNo, ACCEPTANCE_CLOCK).orElse(null));
        return papers.issue(Style.FORWARDING.draft(caseNo, times, from, text));
    }

    /** 限期提供身份证明材料通知书 */
    public Paper identity(CaseNo caseNo) {
        IdentityRequests.Request request = identity.of(caseNo).orElseThrow();
        Texts.Identity text = new Texts.Identity(matters.of(caseNo), request.materials(), request.until());
        return papers.issue(Style.IDENTITY.draft(
                caseNo, occasion(caseNo) + "-" + clock.round(caseNo, "T-ID"), matters.unit(caseNo), text));
    }

    /** 受理决定书 */
    public Paper acceptance(CaseNo caseNo) {
        return papers.issue(Style.ACCEPTANCE.draft(
                caseNo, occasion(caseNo), matters.unit(caseNo), new Texts.Plain(matters.of(caseNo))));
    }

    /** 不予受理决定书 */
    public Paper refusal(CaseNo caseNo) {
        Complaint complaint = files.get(caseNo);
        String ground = complaint.ground() == null ? "N7" : complaint.ground();
        String reason = complaint.reason() == null ? "" : complaint.reason();
        return papers.issue(Style.REFUSAL.draft(
                caseNo,
                occasion(caseNo),
                matters.unit(caseNo),
                new Texts.Refusal(matters.of(caseNo), ground, reason, reconsideration)));
    }

    private String occasion(CaseNo caseNo) {
        return Integer.toString(matters.round(caseNo));
    }
}
