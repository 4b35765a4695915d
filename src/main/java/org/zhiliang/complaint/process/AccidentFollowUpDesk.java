package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AccidentFiles;
import org.zhiliang.complaint.AccidentReporting;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 续报: casualties change for thirty days, or seven; a change goes up again, and without one the alert is closed. */
@Component
class AccidentFollowUpDesk implements TaskDesk {

    private final AccidentFacts facts;
    private final AccidentFiles files;
    private final AccidentReporting reporting;
    private final CaseFacts words;

    AccidentFollowUpDesk(AccidentFacts facts, AccidentFiles files, AccidentReporting reporting, CaseFacts words) {
        this.facts = facts;
        this.files = files;
        this.reporting = reporting;
        this.words = words;
    }

    @Override
    public String form() {
        return "accident-follow-up";
    }

    @Override
    public Values prefill(OpenTask task) {
        return CasualtyFields.show(
                facts.of(task.caseNo()), files.get(task.caseNo()).casualties());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        CaseNo caseNo = task.caseNo();
        String by = submission.by().id();
        String followUp = values.text("followUp");
        switch (followUp) {
            case "supplement" -> supplement(caseNo, values, by);
            case "exclude" -> reporting.exclude(caseNo, values.text("note"), by);
            default -> reporting.close(caseNo, by);
        }
        return Facts.of("followUp", followUp);
    }

    private void supplement(CaseNo caseNo, Values values, String by) {
        Casualties known = files.get(caseNo).casualties();
        Casualties changed = CasualtyFields.changed(values, known);
        if (changed.sameAs(known)) {
            throw new SubmissionRefused("followUp", words.say("complaint.accident.nothingChanged"));
        }
        reporting.supplement(caseNo, changed, values.text("note"), by);
    }
}
