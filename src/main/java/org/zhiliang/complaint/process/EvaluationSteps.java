package org.zhiliang.complaint.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ClosingLetters;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.complaint.domain.Sampling;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code complaint-evaluation} asks. */
@Component("evaluationSteps")
public class EvaluationSteps {

    private static final String SYSTEM = "system";

    private final Evaluations evaluations;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final ClosingLetters letters;

    EvaluationSteps(Evaluations evaluations, ComplaintFiles files, ComplaintClock clock, ClosingLetters letters) {
        this.evaluations = evaluations;
        this.files = files;
        this.clock = clock;
        this.letters = letters;
    }

    /** Invites the complainant to rate the handling in five levels. */
    public void inviteRating(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.EVALUATING));
        evaluations.invite(no);
        letters.ratingInvitation(no);
    }

    public void remindRating(String caseNo) {
        letters.ratingReminder(new CaseNo(caseNo));
    }

    /** All bad ratings and terminated mediations are visited, and a sample of the others. */
    public boolean needsReturnVisit(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.met(no, "E-CLOSE");
        clock.met(no, "E-REMIND");
        String reason = visitReason(no);
        if (reason != null) {
            evaluations.plan(no, reason);
        }
        return reason != null;
    }

    private @Nullable String visitReason(CaseNo caseNo) {
        Complaint complaint = files.get(caseNo);
        if (evaluations.of(caseNo).isBad()) {
            return "bad";
        }
        if ("terminated".equals(complaint.outcome())) {
            return "terminated";
        }
        return Sampling.isDrawn(caseNo.value(), clock.percent(caseNo, "E-SAMPLE")) ? "sample" : null;
    }

    /** Whether the complaint is to be handled anew. */
    public boolean isReopened(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        boolean reopen = evaluations.of(no).reopen();
        if (reopen) {
            files.change(no, SYSTEM, Complaint::reopen);
            clock.start(no, "T-ACCEPT");
        }
        return reopen;
    }

    /** Tells what the internal re-check came to; it is a service of ours, not a remedy in law. */
    public boolean tellRecheck(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        letters.recheckResult(no);
        boolean reopen = "reopen".equals(evaluations.of(no).recheckResult());
        if (reopen) {
            evaluations.reopen(no);
        }
        return reopen;
    }
}
