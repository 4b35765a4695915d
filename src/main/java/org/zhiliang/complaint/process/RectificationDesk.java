package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 整改: what the unit did about a bad rating that proved right. */
@Component
class RectificationDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Evaluations evaluations;

    RectificationDesk(CaseFacts facts, Evaluations evaluations) {
        this.facts = facts;
        this.evaluations = evaluations;
    }

    @Override
    public String form() {
        return "rectification";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .with("visitNote", evaluations.of(task.caseNo()).visitNote());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        evaluations.rectify(task.caseNo(), submission.values().text("measures"));
        return Facts.none();
    }
}
