package org.zhiliang.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ReportCheck;
import org.zhiliang.complaint.domain.ReportStatus;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.Party;

/** Opens the check of a lead that a mediation found, as a case of its own at the same unit (Order 121 Art. 27). */
@Component
class Leads {

    private final LinkedCases cases;
    private final ReportFiles reports;
    private final CheckFiles checks;
    private final Workflow workflow;

    Leads(LinkedCases cases, ReportFiles reports, CheckFiles checks, Workflow workflow) {
        this.cases = cases;
        this.reports = reports;
        this.checks = checks;
        this.workflow = workflow;
    }

    /** Opens a lead out of a complaint; one that is still being checked is answered instead. */
    CaseNo open(Complaint complaint, List<Party> parties) {
        CaseFile origin = cases.of(new CaseNo(complaint.caseNo()));
        List<CaseNo> earlier = cases.linked(origin.caseNo(), CaseKind.REPORT).stream()
                .filter(report -> checks.get(report).fromMediation())
                .toList();
        return earlier.stream()
                .filter(lead -> !checks.get(lead).status().isEnd())
                .findFirst()
                .orElseGet(() -> openNew(origin, complaint, parties, earlier.size()));
    }

    private CaseNo openNew(CaseFile origin, Complaint complaint, List<Party> parties, int round) {
        CaseNo caseNo = cases.open(origin, CaseKind.REPORT, "lead", ReportStatus.CHECKING.code(), round);
        Claim claim = complaint.claim();
        reports.add(
                caseNo,
                origin.unit(),
                cases.today(),
                new Suspicion(
                        claim.domain(),
                        claim.traderKind(),
                        claim.region(),
                        claim.facts(),
                        false,
                        false,
                        false,
                        Suspicion.ORDINARY),
                complaint.harm());
        cases.addParties(caseNo, parties);
        checks.add(new ReportCheck(caseNo.value(), true, ReportStatus.CHECKING), "system");
        workflow.start(Reports.CHECK, caseNo, Facts.of("routed", true));
        return caseNo;
    }
}
