package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 内部复核: a head looks at the result again, on request. */
@Component
class InternalRecheckDesk implements TaskDesk {

    private final OutcomeFacts facts;
    private final RequestFacts requests;
    private final Evaluations evaluations;

    InternalRecheckDesk(OutcomeFacts facts, RequestFacts requests, Evaluations evaluations) {
        this.facts = facts;
        this.requests = requests;
        this.evaluations = evaluations;
    }

    @Override
    public String form() {
        return "internal-recheck";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .withLater(() -> Values.of("request", requests.rows(task.caseNo(), "recheck")), "request");
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        evaluations.recheck(
                task.caseNo(),
                submission.values().text("result"),
                submission.values().text("note"));
        return Facts.none();
    }
}
