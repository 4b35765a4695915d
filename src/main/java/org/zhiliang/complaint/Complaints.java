package org.zhiliang.complaint;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.NewCase;
import org.zhiliang.casefile.Opened;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Workflow;

/**
 * What can be done with quality complaints (Regulation Article 27; SAMR Order 121): the verbs that do not belong to one
 * task.
 */
@Service
@Transactional
public class Complaints {

    /** The main process of a complaint. */
    public static final ProcessKey HANDLING = new ProcessKey("complaint-handling");

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CaseRegister register;
    private final LodgingRecord lodgings;
    private final Routing routing;
    private final ComplaintClock clock;
    private final Workflow workflow;

    Complaints(
            CaseRegister register, LodgingRecord lodgings, Routing routing, ComplaintClock clock, Workflow workflow) {
        this.register = register;
        this.lodgings = lodgings;
        this.routing = routing;
        this.clock = clock;
        this.workflow = workflow;
    }

    /**
     * Receives a complaint: registers the case, keeps the paper, starts the clocks and the process, and queues the answer
     * to the complainant, all at once. A repetition with the same key answers with the same case.
     */
    public Lodged lodge(Lodging lodging) {
        Paper paper = lodging.paper();
        NewCase file = new NewCase(
                CaseKind.COMPLAINT,
                lodging.claim().region(),
                paper.intakeUnit(),
                routing.lineOf(lodging.claim().domain()),
                "registered",
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

    private void receive(Lodging lodging, CaseFile file) {
        CaseNo caseNo = file.caseNo();
        LocalDate day = file.receivedAt().atZone(BEIJING).toLocalDate();
        Complaint complaint = Complaint.lodged(caseNo.value(), file.unit(), day, lodging.claim(), lodging.harm());
        lodgings.keep(lodging, caseNo, complaint);
        routing.propose(caseNo, file.unit(), lodging.question());
        clock.received(file, false);
        workflow.start(HANDLING, caseNo, Facts.of("reopened", false).and("seriousHarm", complaint.seriousHarm()));
    }
}
