package org.zhiliang.complaint.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ReportAccidents;
import org.zhiliang.complaint.ReportChecks;
import org.zhiliang.complaint.domain.Findings;
import org.zhiliang.complaint.domain.PoliceTransfer;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 核查: the checker proposes to file or not, to extend, to transfer to the police, or to merge a repeated report. */
@Component
class ReportCheckDesk implements TaskDesk {

    private static final int TEAM = 2;

    private final ReportFacts facts;
    private final CheckOptions options;
    private final ReportChecks checks;
    private final ReportAccidents accidents;
    private final CaseFacts words;

    ReportCheckDesk(
            ReportFacts facts, CheckOptions options, ReportChecks checks, ReportAccidents accidents, CaseFacts words) {
        this.facts = facts;
        this.options = options;
        this.checks = checks;
        this.accidents = accidents;
        this.words = words;
    }

    @Override
    public String form() {
        return "report-check";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .with("staff", options.staff(task.caseNo()))
                .with("repeats", options.repeats(task.caseNo()));
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        CaseNo caseNo = task.caseNo();
        String by = submission.by().id();
        String proposal = values.text("proposal");
        String grounds = values.text("grounds");
        switch (proposal) {
            case "extend" -> extend(caseNo, grounds, by);
            case "police" -> transfer(caseNo, values, by);
            case "merge" -> checks.merge(caseNo, new CaseNo(values.text("mergeInto")), grounds, by);
            default -> checks.proposeFiling(caseNo, "file".equals(proposal), grounds, findings(values), by);
        }
        if (values.flag("accident")) {
            accidents.open(caseNo);
        }
        return Facts.of("proposal", proposal);
    }

    private void extend(CaseNo caseNo, String grounds, String by) {
        if (options.wasExtended(caseNo)) {
            throw new SubmissionRefused("proposal", words.say("complaint.report.extendedBefore"));
        }
        checks.askExtension(caseNo, grounds, by);
    }

    private void transfer(CaseNo caseNo, Values values, String by) {
        List<String> officers = values.codes("officers");
        if (officers.stream().distinct().count() < TEAM) {
            throw new SubmissionRefused("officers", words.say("complaint.report.twoOfficers"));
        }
        PoliceTransfer proposed = PoliceTransfer.proposed(
                String.join(",", officers), values.text("crime"), values.text("items"), values.text("authority"));
        checks.proposeTransfer(caseNo, proposed, findings(values), by);
    }

    private static Findings findings(Values values) {
        return new Findings(
                values.text("course"),
                values.text("found"),
                values.text("evidence"),
                values.textOrNull("tests"),
                values.textOrNull("basis"));
    }
}
