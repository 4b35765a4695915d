package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Appraisals;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 登记鉴定检测结果: the laboratory has answered and the clock goes on (Order 121 Art. 22). */
@Component
class AppraisalResultDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Appraisals appraisals;

    AppraisalResultDesk(CaseFacts facts, Appraisals appraisals) {
        this.facts = facts;
        this.appraisals = appraisals;
    }

    @Override
    public String form() {
        return "appraisal-result";
    }

    @Override
    public Values prefill(OpenTask task) {
        return appraisals
                .latest(task.caseNo())
                .map(appraisal -> facts.of(task.caseNo())
                        .with("agency", appraisal.agency())
                        .with("beganOn", appraisal.beganOn().toString()))
                .orElseGet(() -> facts.of(task.caseNo()));
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        appraisals.conclude(task.caseNo(), submission.values().text("conclusion"));
        return Facts.none();
    }
}
