package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 回访: somebody who was not the handler calls the complainant back (Order 121 Art. 26). */
@Component
class ReturnVisitDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Evaluations evaluations;
    private final ComplaintFiles files;

    ReturnVisitDesk(CaseFacts facts, Evaluations evaluations, ComplaintFiles files) {
        this.facts = facts;
        this.evaluations = evaluations;
        this.files = files;
    }

    @Override
    public String form() {
        return "return-visit";
    }

    @Override
    public Values prefill(OpenTask task) {
        Evaluations.Evaluation evaluation = evaluations.of(task.caseNo());
        String rating = evaluation.stars() == null ? "none" : evaluation.stars().toString();
        return facts.of(task.caseNo())
                .with("ratingText", facts.say("complaint.stars." + rating))
                .with("ratingComment", evaluation.comment());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        if (by.equals(files.get(task.caseNo()).handler())) {
            throw new SubmissionRefused("", facts.say("complaint.visit.ownCase"));
        }
        String finding = values.text("finding");
        String stars = values.text("stars");
        evaluations.visit(
                task.caseNo(),
                new Evaluations.Visit(
                        by,
                        values.textOrNull("solved"),
                        stars.isEmpty() ? null : Integer.valueOf(stars),
                        finding,
                        values.text("note")));
        return Facts.of("rectify", "true".equals(finding) || "part".equals(finding));
    }
}
