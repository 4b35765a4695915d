package org.zhiliang.complaint.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Recusals;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 决定回避: a head decides whether the mediator must step back (Order 121 Art. 21). */
@Component
class RecusalDecisionDesk implements TaskDesk {

    private final CaseFacts facts;
    private final RequestFacts requests;
    private final Mediations mediations;
    private final People people;
    private final Recusals recusals;

    RecusalDecisionDesk(
            CaseFacts facts, RequestFacts requests, Mediations mediations, People people, Recusals recusals) {
        this.facts = facts;
        this.requests = requests;
        this.mediations = mediations;
        this.people = people;
        this.recusals = recusals;
    }

    @Override
    public String form() {
        return "recusal-decision";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo()).withLater(() -> Values.of("request", rows(task.caseNo())), "request");
    }

    private List<Map<String, Object>> rows(CaseNo caseNo) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String mediator = mediations.of(caseNo).mediator();
        facts.add(rows, "recusalOf", mediator == null ? null : people.nameOf(mediator));
        rows.addAll(requests.rows(caseNo, "recusal"));
        return rows;
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
