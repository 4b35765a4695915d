package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 审批不予受理: a head approves the refusal or gives it back. Nobody approves their own proposal. */
@Component
class RefusalApprovalDesk implements TaskDesk {

    private final CaseFacts facts;
    private final ComplaintFiles files;

    RefusalApprovalDesk(CaseFacts facts, ComplaintFiles files) {
        this.facts = facts;
        this.files = files;
    }

    @Override
    public String form() {
        return "refusal-approval";
    }

    @Override
    public Values prefill(OpenTask task) {
        Complaint complaint = files.get(task.caseNo());
        return facts.of(task.caseNo())
                .with("ground", facts.say("complaint.ground." + complaint.ground()))
                .with("reason", complaint.reason());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        boolean approved = "approve".equals(submission.values().text("approval"));
        if (approved && submission.by().id().equals(files.get(task.caseNo()).handler())) {
            throw new SubmissionRefused("approval", facts.say("complaint.refused.ownProposal"));
        }
        return Facts.of("approved", approved);
    }
}
