package org.zhiliang.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.complaint.domain.ReportStatus;
import org.zhiliang.engine.CaseNo;

/** Moves complaints and reports alike through the steps that both go, which are those of the routing. */
@Service
@Transactional
public class CaseStatuses {

    private final ComplaintFiles complaints;
    private final CheckFiles reports;

    CaseStatuses(ComplaintFiles complaints, CheckFiles reports) {
        this.complaints = complaints;
        this.reports = reports;
    }

    public void become(CaseNo caseNo, ComplaintStatus status, String actor) {
        if (CaseKind.of(caseNo) == CaseKind.COMPLAINT) {
            complaints.change(caseNo, actor, complaint -> complaint.become(status));
        } else {
            reports.routed(caseNo, ofReport(status), actor);
        }
    }

    private static ReportStatus ofReport(ComplaintStatus status) {
        return switch (status) {
            case ROUTING -> ReportStatus.ROUTING;
            case REVIEW -> ReportStatus.CHECKING;
            case NOT_COMPLAINT -> ReportStatus.NOT_REPORT;
            default -> throw new IllegalArgumentException("No status of a report: " + status);
        };
    }
}
