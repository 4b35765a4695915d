package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ReportAnswers;
import org.zhiliang.complaint.ReportChecks;
import org.zhiliang.complaint.domain.Filing;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 决定是否立案: a head files a case, files none, or gives the check back (Order 121 Art. 35, 36). */
@Component
class FilingDecisionDesk implements TaskDesk {

    private final ReportFacts facts;
    private final ReportChecks checks;
    private final ReportAnswers answers;
    private final OwnProposal own;

    FilingDecisionDesk(ReportFacts facts, ReportChecks checks, ReportAnswers answers, OwnProposal own) {
        this.facts = facts;
        this.checks = checks;
        this.answers = answers;
        this.own = own;
    }

    @Override
    public String form() {
        return "filing-decision";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo()).with("addressee", answers.hasAddressee(task.caseNo()));
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        String filing = values.text("filing");
        if ("back".equals(filing)) {
            checks.giveBack(task.caseNo(), values.text("reason"), by);
        } else {
            own.refuse(task, submission, "filing");
            checks.decideFiling(
                    task.caseNo(),
                    new Filing(
                            filing,
                            values.textOrNull("ground"),
                            values.text("reason"),
                            values.textOrNull("tellBasis"),
                            values.textOrNull("answer"),
                            by));
        }
        return Facts.of("filing", filing);
    }
}
