package org.zhiliang.complaint;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;

/** Keeps what was handed in: the paper as it was, the parties, the outside numbers, and the key it came with. */
@Component
class LodgingRecord {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final PaperRows papers;
    private final ComplaintFiles complaints;
    private final ReportFiles reports;
    private final Parties parties;
    private final CaseHistory history;
    private final Receipts receipts;

    LodgingRecord(
            PaperRows papers,
            ComplaintFiles complaints,
            ReportFiles reports,
            Parties parties,
            CaseHistory history,
            Receipts receipts) {
        this.papers = papers;
        this.complaints = complaints;
        this.reports = reports;
        this.parties = parties;
        this.history = history;
        this.receipts = receipts;
    }

    void keep(Lodging lodging, CaseNo caseNo, Complaint complaint) {
        complaints.add(caseNo, complaint, lodging.paper().actor("complainant@" + caseNo));
        keep(lodging.paper(), caseNo, PartyRole.COMPLAINANT);
        receipts.send(caseNo, lodging.paper(), NoticeKind.COMPLAINT_LODGED);
    }

    void keep(ReportLodging lodging, CaseNo caseNo) {
        Paper paper = lodging.paper();
        reports.add(
                caseNo,
                paper.intakeUnit(),
                paper.receivedAt().atZone(BEIJING).toLocalDate(),
                lodging.suspicion(),
                lodging.harm());
        keep(paper, caseNo, PartyRole.REPORTER);
        ReportLodging.Origin origin = lodging.origin();
        if (origin != null) {
            history.link(origin.caseNo(), caseNo, origin.relation());
        }
        history.tell(caseNo, "status.registered", paper.actor("reporter@" + caseNo), null);
        receipts.send(caseNo, paper, NoticeKind.REPORT_LODGED);
    }

    private void keep(Paper paper, CaseNo caseNo, PartyRole sender) {
        papers.keep(paper, caseNo, sender);
        parties.add(caseNo, paper.parties());
        paper.externalNumbers().forEach((system, number) -> history.externalNumber(caseNo, system, number));
    }
}
