package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 评价: the complainant rates the handling in five levels. */
@Component
class RatingDesk implements TaskDesk {

    private final Evaluations evaluations;

    RatingDesk(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String form() {
        return "rating";
    }

    @Override
    public Values prefill(OpenTask task) {
        return Values.none();
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        evaluations.rate(
                task.caseNo(),
                Integer.parseInt(values.text("stars")),
                String.join(",", values.codes("why")),
                values.textOrNull("comment"));
        return Facts.none();
    }
}
