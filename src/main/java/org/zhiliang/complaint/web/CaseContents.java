package org.zhiliang.complaint.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.ReportFiles;
import org.zhiliang.engine.CaseNo;

/** What a case is about, and which cases hang together with it; for officials. */
@Component
class CaseContents {

    private final ComplaintFiles complaints;
    private final ReportFiles reports;
    private final CaseHistory history;

    CaseContents(ComplaintFiles complaints, ReportFiles reports, CaseHistory history) {
        this.complaints = complaints;
        this.reports = reports;
        this.history = history;
    }

    void fill(Model model, CaseNo caseNo) {
        if (CaseKind.of(caseNo) == CaseKind.REPORT) {
            model.addAttribute("suspicion", reports.get(caseNo).suspicion());
        } else {
            model.addAttribute("claim", complaints.get(caseNo).claim());
        }
        model.addAttribute("linked", history.linked(caseNo));
    }
}
