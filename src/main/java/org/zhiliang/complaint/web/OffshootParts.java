package org.zhiliang.complaint.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.ReporterSecrecy;
import org.zhiliang.complaint.process.AccidentFacts;
import org.zhiliang.complaint.process.ReportFacts;
import org.zhiliang.engine.CaseNo;

/** What the dossier shows of the check of a report, to those who check it, and of an accident alert. */
@Component
class OffshootParts {

    private final ReporterSecrecy secrecy;
    private final ReportFacts reports;
    private final AccidentFacts accidents;
    private final CaseClocks clocks;
    private final StepRecords records;

    OffshootParts(
            ReporterSecrecy secrecy,
            ReportFacts reports,
            AccidentFacts accidents,
            CaseClocks clocks,
            StepRecords records) {
        this.secrecy = secrecy;
        this.reports = reports;
        this.accidents = accidents;
        this.clocks = clocks;
        this.records = records;
    }

    /** How far a check is and what it found is as secret as who reported (Order 121 Art. 37); an accident is not. */
    boolean mayKnow(CaseNo caseNo, String login) {
        return CaseKind.of(caseNo) == CaseKind.ACCIDENT || secrecy.mayKnow(login, caseNo);
    }

    void fill(Model model, CaseNo caseNo, String login) {
        boolean accident = CaseKind.of(caseNo) == CaseKind.ACCIDENT;
        model.addAttribute("parties", secrecy.parties(caseNo, login));
        if (accident) {
            model.addAttribute("particulars", accidents.facts(caseNo));
            model.addAttribute("reportsMade", accidents.reports(caseNo));
        } else {
            model.addAttribute("suspicion", reports.suspicion(caseNo));
            model.addAttribute("particulars", mayKnow(caseNo, login) ? reports.check(caseNo) : null);
        }
        if (mayKnow(caseNo, login)) {
            model.addAttribute("clocks", clocks.all(caseNo));
            records.fill(model, caseNo);
        }
    }
}
