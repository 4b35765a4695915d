package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.CheckFiles;
import org.zhiliang.complaint.ReportChecks;
import org.zhiliang.complaint.domain.PoliceTransfer;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 移交公安机关: letter, papers and items go to the police within 24 hours, who give a receipt or refuse. */
@Component
class PoliceHandoverDesk implements TaskDesk {

    private final ReportFacts facts;
    private final ReportChecks checks;
    private final CheckFiles files;
    private final BeijingMinute minute;

    PoliceHandoverDesk(ReportFacts facts, ReportChecks checks, CheckFiles files, BeijingMinute minute) {
        this.facts = facts;
        this.checks = checks;
        this.files = files;
        this.minute = minute;
    }

    @Override
    public String form() {
        return "police-handover";
    }

    @Override
    public Values prefill(OpenTask task) {
        PoliceTransfer transfer = files.get(task.caseNo()).transfer();
        return facts.of(task.caseNo()).with("authority", transfer == null ? null : transfer.authority());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        PoliceTransfer.Handover over = new PoliceTransfer.Handover(
                values.text("authority"),
                minute.past(submission, "handedAt"),
                values.text("receiver"),
                values.textOrNull("receiptNo"),
                values.textOrNull("refusal"));
        checks.handedOver(task.caseNo(), over, submission.by().id());
        return Facts.of("received", over.refusal() == null);
    }
}
