package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.CaseStatuses;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 接收确认: the unit takes the case, gives it back to the intake, or disputes jurisdiction; it cannot pass it on. */
@Component
class CaseReceivingDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Routing routing;
    private final CaseStatuses statuses;

    CaseReceivingDesk(CaseFacts facts, Routing routing, CaseStatuses statuses) {
        this.facts = facts;
        this.routing = routing;
        this.statuses = statuses;
    }

    @Override
    public String form() {
        return "case-receiving";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        String receiving = values.text("receiving");
        CaseNo caseNo = task.caseNo();
        switch (receiving) {
            case "return" -> routing.giveBack(caseNo, values.text("returnReason"), values.textOrNull("reason"), by);
            case "dispute" -> routing.dispute(caseNo, values.textOrNull("reason"), by);
            default -> statuses.become(caseNo, ComplaintStatus.REVIEW, by);
        }
        return Facts.of("receiving", receiving).and("routingOutcome", "received");
    }
}
