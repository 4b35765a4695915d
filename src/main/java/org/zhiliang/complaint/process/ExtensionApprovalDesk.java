package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ReportChecks;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 审批延期: a head grants 15 more working days, once, or does not (Order 121 Art. 27). */
@Component
class ExtensionApprovalDesk implements TaskDesk {

    private final ReportFacts facts;
    private final ReportChecks checks;
    private final OwnProposal own;

    ExtensionApprovalDesk(ReportFacts facts, ReportChecks checks, OwnProposal own) {
        this.facts = facts;
        this.checks = checks;
        this.own = own;
    }

    @Override
    public String form() {
        return "extension-approval";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        own.refuse(task, submission, "approval");
        checks.decideExtension(
                task.caseNo(),
                "grant".equals(values.text("approval")),
                values.textOrNull("opinion"),
                submission.by().id());
        return Facts.none();
    }
}
