package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram complaint-acceptance. */
@Component
public class AcceptanceSteps {

    /** Issues and sends the decision to accept (Order 121 Art. 15); answers true. */
    public boolean issueAcceptance(String caseNo) {
        throw new UnsupportedOperationException("not built yet: issueAcceptance");
    }

    /** Issues and sends the refusal with reasons and other remedies (Order 121 Art. 15, 16); answers false. */
    public boolean issueRefusal(String caseNo) {
        throw new UnsupportedOperationException("not built yet: issueRefusal");
    }

    /** Issues the notice to prove identity by a date (Order 121 Art. 10). */
    public void askIdentity(String caseNo) {
        throw new UnsupportedOperationException("not built yet: askIdentity");
    }

    /** Records that no proof of identity came in time. */
    public void identityMissed(String caseNo) {
        throw new UnsupportedOperationException("not built yet: identityMissed");
    }

    /** Reminds the handler and the head that the time to decide has run out. */
    public void escalateOverdue(String caseNo) {
        throw new UnsupportedOperationException("not built yet: escalateOverdue");
    }
}
