package org.zhiliang.complaint.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ClosingLetters;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.complaint.Rechecks;
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
    private final Rechecks rechecks;

    EvaluationSteps(
            Evaluations evaluations,
            ComplaintFiles files,
            ComplaintClock clock,
            ClosingLetters letters,
            Rechecks rechecks) {
        this.evaluations = evaluations;
        this.files = files;
        this.clock = clock;
        this.letters = letters;
        this.rechecks = rechecks;
    }

    /** Invites the complainant to rate the handling in five levels. */
    public void inviteRating(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.EVALUATING));
        evaluations.invite(no);
        letters.ratingInvitation(no);
    }

    public void remindRating(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.met(no, "E-REMIND");
        letters.ratingReminder(no);
    }

    /** All bad ratings and terminated mediations are visited, and a sample of the others. */
    public boolean needsReturnVisit(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.met(no, "E-CLOSE");
        clock.drop(no, "E-REMIND");
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
        return evaluations.of(new CaseNo(caseNo)).reopen();
    }

    /** Tells what the internal re-check came to; it is a service of ours, not a remedy in law. */
    public boolean tellRecheck(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.met(no, "E-RECHECK");
        letters.recheckResult(no);
        Evaluations.Evaluation evaluation = evaluations.of(no);
        boolean reopen = "reopen".equals(evaluation.recheckResult());
        rechecks.answered(no, reopen, evaluation.recheckNote());
        if (reopen) {
            evaluations.reopen(no);
        }
        return reopen;
    }
}
