package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AccidentFiles;
import org.zhiliang.complaint.AccidentReporting;
import org.zhiliang.complaint.domain.AccidentAccount;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 核实情况: a head finds out whether it is an accident, and what the first report tells (Order 493 Art. 9, 12). */
@Component
class AccidentVerificationDesk implements TaskDesk {

    private final AccidentFacts facts;
    private final AccidentFiles files;
    private final AccidentReporting reporting;
    private final BeijingMinute minute;

    AccidentVerificationDesk(
            AccidentFacts facts, AccidentFiles files, AccidentReporting reporting, BeijingMinute minute) {
        this.facts = facts;
        this.files = files;
        this.reporting = reporting;
        this.minute = minute;
    }

    @Override
    public String form() {
        return "accident-verification";
    }

    @Override
    public Values prefill(OpenTask task) {
        AccidentAlert alert = files.get(task.caseNo());
        AccidentAccount told = alert.account();
        Values head = facts.of(task.caseNo())
                .with("category", alert.category())
                .with("culprit", told.culprit())
                .with("place", told.place())
                .with("course", told.course())
                .with("equipment", "none");
        return CasualtyFields.show(head, alert.casualties());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        CaseNo caseNo = task.caseNo();
        String by = submission.by().id();
        boolean accident = values.flag("accident");
        if (accident) {
            reporting.confirm(
                    caseNo, values.text("category"), account(submission), CasualtyFields.verified(values), by);
        } else {
            reporting.exclude(caseNo, values.text("reason"), by);
        }
        return Facts.of("accident", accident);
    }

    private AccidentAccount account(Submission submission) {
        Values values = submission.values();
        return new AccidentAccount(
                values.text("culprit"),
                minute.past(submission, "happenedAt"),
                values.text("place"),
                values.text("course"),
                values.textOrNull("measures"),
                values.textOrNull("remarks"));
    }
}
