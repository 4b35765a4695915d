package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.RoutingAdvice;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 指定管辖: the common superior designates the unit (Order 121 Art. 33). */
@Component
class JurisdictionDesk implements TaskDesk {

    private final RoutingFacts facts;
    private final Routing routing;
    private final RoutingAdvice advice;

    JurisdictionDesk(RoutingFacts facts, Routing routing, RoutingAdvice advice) {
        this.facts = facts;
        this.routing = routing;
        this.advice = advice;
    }

    @Override
    public String form() {
        return "jurisdiction-decision";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        String unit = submission.values().text("unit");
        routing.designate(
                task.caseNo(),
                advice.lineOfUnit(unit),
                unit,
                submission.by().id(),
                submission.values().textOrNull("reason"));
        return Facts.none();
    }
}
