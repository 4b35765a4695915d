package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ProperPaths;
import org.zhiliang.complaint.ProperPaths.ProperPath;
import org.zhiliang.complaint.ReportSplit;
import org.zhiliang.complaint.Routing;
import org.zhiliang.engine.CaseNo;
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
    private final ProperPaths paths;
    private final ReportSplit reports;

    CaseRoutingDesk(RoutingFacts head, CaseFacts facts, Routing routing, ProperPaths paths, ReportSplit reports) {
        this.head = head;
        this.facts = facts;
        this.routing = routing;
        this.paths = paths;
        this.reports = reports;
    }

    @Override
    public String form() {
        return "case-routing";
    }

    @Override
    public Values prefill(OpenTask task) {
        return head.of(task.caseNo()).withLater(() -> proposal(task.caseNo()), "unit", "proposal", "rule");
    }

    private Values proposal(CaseNo caseNo) {
        Routing.Way way = routing.of(caseNo);
        return Values.of("unit", way.proposedUnit())
                .with("proposal", facts.unitName(way.proposedUnit()))
                .with("rule", facts.say("complaint.rule." + way.rule()));
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        if (values.flag("containsReport")) {
            reports.split(task.caseNo(), values.textOrNull("lead"), by);
        }
        if ("notComplaint".equals(values.text("routing"))) {
            paths.choose(task.caseNo(), new ProperPath(values.text("otherPath"), values.textOrNull("pathText")), by);
            return Facts.of("routing", "notComplaint").and("routingOutcome", "notComplaint");
        }
        String unit = values.text("unit");
        if (!unit.equals(routing.of(task.caseNo()).proposedUnit()) && !values.has("reason")) {
            throw new SubmissionRefused("reason", facts.say("complaint.routing.reasonNeeded"));
        }
        routing.choose(task.caseNo(), head.lineOf(unit), unit, by, values.textOrNull("reason"));
        return Facts.of("routing", "forward");
    }
}
