package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Recusals;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 决定回避: a head decides whether the mediator must step back (Order 121 Art. 21). */
@Component
class RecusalDecisionDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Mediations mediations;
    private final Recusals recusals;

    RecusalDecisionDesk(CaseFacts facts, Mediations mediations, Recusals recusals) {
        this.facts = facts;
        this.recusals = recusals;
        this.mediations = mediations;
    }

    @Override
    public String form() {
        return "recusal-decision";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .with("recusalReason", mediations.of(task.caseNo()).recusalReason());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        boolean recused = "yes".equals(submission.values().text("recusal"));
        recusals.decide(
                task.caseNo(),
                recused,
                submission.values().text("reason"),
                submission.by().id());
        return Facts.of("recused", recused);
    }
}
