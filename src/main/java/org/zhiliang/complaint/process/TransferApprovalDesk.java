package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ReportChecks;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 审批移送: a head decides within three days whether it goes to the police (State Council Order 310 Art. 5). */
@Component
class TransferApprovalDesk implements TaskDesk {

    private final ReportFacts facts;
    private final ReportChecks checks;
    private final OwnProposal own;

    TransferApprovalDesk(ReportFacts facts, ReportChecks checks, OwnProposal own) {
        this.facts = facts;
        this.checks = checks;
        this.own = own;
    }

    @Override
    public String form() {
        return "transfer-approval";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        own.refuse(task, submission, "transfer");
        boolean approved = values.flag("transfer");
        checks.decideTransfer(
                task.caseNo(),
                approved,
                values.textOrNull("reason"),
                submission.by().id());
        return Facts.of("transfer", approved);
    }
}
