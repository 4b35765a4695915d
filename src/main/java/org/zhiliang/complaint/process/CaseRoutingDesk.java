package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.CaseStatuses;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.RoutingAdvice;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 分送: the intake, or one above it after returns, chooses the unit; other than proposed only with a reason. */
@Component
class CaseRoutingDesk implements TaskDesk {

    private final RoutingFacts head;
    private final CaseFacts facts;
    private final Routing routing;
    private final RoutingAdvice advice;
    private final CaseStatuses statuses;

    CaseRoutingDesk(RoutingFacts head, CaseFacts facts, Routing routing, RoutingAdvice advice, CaseStatuses statuses) {
        this.head = head;
        this.facts = facts;
        this.routing = routing;
        this.advice = advice;
        this.statuses = statuses;
    }

    @Override
    public String form() {
        return "case-routing";
    }

    @Override
    public Values prefill(OpenTask task) {
        Routing.Way way = routing.of(task.caseNo());
        return head.of(task.caseNo())
                .with("unit", way.proposedUnit())
                .with("proposal", facts.unitName(way.proposedUnit()))
                .with("rule", way.rule());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        if ("notComplaint".equals(values.text("routing"))) {
            statuses.become(task.caseNo(), ComplaintStatus.NOT_COMPLAINT, by);
            return Facts.of("routing", "notComplaint").and("routingOutcome", "notComplaint");
        }
        String unit = values.text("unit");
        if (!unit.equals(routing.of(task.caseNo()).proposedUnit()) && !values.has("reason")) {
            throw new SubmissionRefused("reason", facts.say("complaint.routing.reasonNeeded"));
        }
        routing.choose(task.caseNo(), advice.lineOfUnit(unit), unit, by, values.textOrNull("reason"));
        return Facts.of("routing", "forward");
    }
}
