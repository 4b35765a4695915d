package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 整改复查: whether the rectification will do, and whether the complaint is handled anew. */
@Component
class RectificationCheckDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Evaluations evaluations;

    RectificationCheckDesk(CaseFacts facts, Evaluations evaluations) {
        this.facts = facts;
        this.evaluations = evaluations;
    }

    @Override
    public String form() {
        return "rectification-check";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .with("measures", evaluations.of(task.caseNo()).measures());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        boolean rectified = "yes".equals(submission.values().text("rectified"));
        if (rectified && "yes".equals(submission.values().text("reopen"))) {
            evaluations.reopen(task.caseNo());
        }
        return Facts.of("rectified", rectified);
    }
}
