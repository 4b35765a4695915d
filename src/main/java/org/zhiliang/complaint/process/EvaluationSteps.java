package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram complaint-evaluation. */
@Component
public class EvaluationSteps {

    /** Invites the complainant to rate the handling. */
    public void inviteRating(String caseNo) {
        throw new UnsupportedOperationException("not built yet: inviteRating");
    }

    /** Reminds the complainant once of the rating. */
    public void remindRating(String caseNo) {
        throw new UnsupportedOperationException("not built yet: remindRating");
    }

    /** Whether somebody else calls back: all bad ratings and ended mediations, a sample of the others. */
    public boolean needsReturnVisit(String caseNo) {
        throw new UnsupportedOperationException("not built yet: needsReturnVisit");
    }

    /** Whether the return visit or the re-check found that the case must be handled again. */
    public boolean isReopened(String caseNo) {
        throw new UnsupportedOperationException("not built yet: isReopened");
    }

    /** Tells the complainant the result of the internal re-check; answers whether the case is handled again. */
    public boolean tellRecheck(String caseNo) {
        throw new UnsupportedOperationException("not built yet: tellRecheck");
    }
}
