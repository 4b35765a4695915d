package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.IdentityRequests;
import org.zhiliang.complaint.Letters;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code complaint-acceptance} asks. */
@Component("acceptanceSteps")
public class AcceptanceSteps {

    private static final String SYSTEM = "system";

    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final IdentityRequests identity;
    private final Letters letters;

    AcceptanceSteps(ComplaintFiles files, ComplaintClock clock, IdentityRequests identity, Letters letters) {
        this.files = files;
        this.clock = clock;
        this.identity = identity;
        this.letters = letters;
    }

    /** Accepts, tells the complainant, and starts the 60 days of mediation (Art. 15, 23(5)). */
    public boolean issueAcceptance(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.accept(clock.today()));
        clock.met(no, "T-ACCEPT");
        clock.start(no, "T-MEDIATE");
        letters.acceptance(no);
        return true;
    }

    /** Refuses and tells the complainant the reasons and the other remedies (Art. 15, 16). */
    public boolean issueRefusal(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.refuse(clock.today()));
        clock.met(no, "T-ACCEPT");
        letters.refusal(no);
        return false;
    }

    /** Asks for proof of identity; the clock of the decision goes on (Art. 10). */
    public void askIdentity(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.IDENTITY));
        letters.identityRequest(no);
    }

    /** The day on the notice has passed without an answer: the review goes on and may refuse on grounds N5 or N6. */
    public void identityMissed(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        identity.miss(no);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.REVIEW));
    }

    /** The seven working days are over without a decision: the head is told. */
    public void escalateOverdue(String caseNo) {
        letters.acceptanceOverdue(new CaseNo(caseNo));
    }
}
