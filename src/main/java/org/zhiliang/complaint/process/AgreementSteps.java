package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram complaint-agreement and complaint-performance. */
@Component
public class AgreementSteps {

    /** Sends the text of the agreement to both sides for signature (Order 121 Art. 24). */
    public void askSignatures(String caseNo) {
        throw new UnsupportedOperationException("not built yet: askSignatures");
    }

    /** Whether both sides have signed; who has not answered by now has not. */
    public boolean bothSigned(String caseNo) {
        throw new UnsupportedOperationException("not built yet: bothSigned");
    }

    /** Issues the signed agreement under seal (Order 121 Art. 24); answers {@code agreed}. */
    public String issueAgreement(String caseNo) {
        throw new UnsupportedOperationException("not built yet: issueAgreement");
    }

    /** Whether the agreement was performed on the spot. */
    public boolean performedAtOnce(String caseNo) {
        throw new UnsupportedOperationException("not built yet: performedAtOnce");
    }

    /** Tells the complainant of arbitration and the courts (Order 121 Art. 25). */
    public void tellRemedies(String caseNo) {
        throw new UnsupportedOperationException("not built yet: tellRemedies");
    }
}
