package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram complaint-mediation. */
@Component
public class MediationSteps {

    /** The group that mediates: of the unit, or of the body to which both sides agreed (Order 121 Art. 19). */
    public String mediators(String caseNo) {
        throw new UnsupportedOperationException("not built yet: mediators");
    }

    /** Tells the respondent of the complaint and sends the one-time link. */
    public void inviteRespondent(String caseNo) {
        throw new UnsupportedOperationException("not built yet: inviteRespondent");
    }

    /** Records that the respondent did not answer in time. */
    public void recordSilence(String caseNo) {
        throw new UnsupportedOperationException("not built yet: recordSilence");
    }

    /** Issues the invitation to mediation (Order 121 Art. 20). */
    public void inviteParties(String caseNo) {
        throw new UnsupportedOperationException("not built yet: inviteParties");
    }

    /** Stops the clock of mediation and its timer for an appraisal (Order 121 Art. 22). */
    public void startAppraisal(String caseNo) {
        throw new UnsupportedOperationException("not built yet: startAppraisal");
    }

    /** Lets the clock of mediation run on and moves its timer. */
    public void endAppraisal(String caseNo) {
        throw new UnsupportedOperationException("not built yet: endAppraisal");
    }

    /** Issues the decision to end mediation to both sides (Order 121 Art. 23); answers {@code terminated}. */
    public String issueTermination(String caseNo) {
        throw new UnsupportedOperationException("not built yet: issueTermination");
    }

    /** Ends mediation because its time has run out (Order 121 Art. 23(5)); answers {@code terminated}. */
    public String terminateByTime(String caseNo) {
        throw new UnsupportedOperationException("not built yet: terminateByTime");
    }
}
