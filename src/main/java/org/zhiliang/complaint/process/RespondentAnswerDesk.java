package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 被投诉人答复: whether the respondent agrees to mediation, what they say, and what they offer (Order 121 Art. 18). */
@Component
class RespondentAnswerDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Mediations mediations;

    RespondentAnswerDesk(CaseFacts facts, Mediations mediations) {
        this.facts = facts;
        this.mediations = mediations;
    }

    @Override
    public String form() {
        return "respondent-answer";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        boolean consents = "yes".equals(values.text("consent"));
        mediations.answered(
                task.caseNo(), consents, "yes".equals(values.text("delegation")), values.textOrNull("answer"));
        return Facts.of("respondentConsents", consents);
    }
}
