package org.zhiliang.complaint;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.NewCase;
import org.zhiliang.casefile.Opened;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** What can be done with reports of suspected breaches of law (Order 121 Art. 3, 9, 27-37). */
@Service
@Transactional
public class Reports {

    /** The main process of a report. */
    public static final ProcessKey CHECK = new ProcessKey("report-check");

    private final CaseRegister register;
    private final LodgingRecord lodgings;
    private final Routing routing;
    private final ComplaintClock clock;
    private final Workflow workflow;
    private final Accidents accidents;

    Reports(
            CaseRegister register,
            LodgingRecord lodgings,
            Routing routing,
            ComplaintClock clock,
            Workflow workflow,
            Accidents accidents) {
        this.register = register;
        this.lodgings = lodgings;
        this.routing = routing;
        this.clock = clock;
        this.workflow = workflow;
        this.accidents = accidents;
    }

    /**
     * Receives a report: registers the case, keeps the paper, starts its own clock and process, and opens the accident
     * alert beside it where it tells of serious harm. A repetition with the same key answers with the same case.
     */
    public Lodged lodge(ReportLodging lodging) {
        Paper paper = lodging.paper();
        String settled = lodging.unit();
        NewCase file = new NewCase(
                CaseKind.REPORT,
                lodging.suspicion().region(),
                settled == null ? paper.intakeUnit() : settled,
                routing.lineOf(lodging.suspicion().domain()),
                settled == null ? "registered" : "review",
                paper.origin(),
                paper.lodgedBy(),
                paper.receivedAt(),
                paper.key(),
                paper.codeKey());
        Opened opened = register.open(file);
        if (!opened.repeated()) {
            receive(lodging, file.numbered(opened.caseNo()));
        }
        return new Lodged(opened.caseNo(), opened.queryCode());
    }

    private void receive(ReportLodging lodging, CaseFile file) {
        Paper paper = lodging.paper();
        CaseNo caseNo = file.caseNo();
        boolean routed = lodging.unit() != null;
        lodgings.keep(lodging, caseNo);
        if (!routed) {
            routing.propose(caseNo, paper.intakeUnit(), lodging.question());
        }
        clock.received(file, routed);
        workflow.start(CHECK, caseNo, Facts.of("routed", routed));
        if (lodging.harm().isSerious()) {
            accidents.open(
                    caseNo,
                    Accidents.Told.of(reported(paper), lodging.suspicion().facts(), lodging.harm()));
        }
    }

    private static @Nullable Party reported(Paper paper) {
        return paper.parties().stream()
                .filter(party -> party.role() == PartyRole.REPORTED)
                .findFirst()
                .orElse(null);
    }
}
