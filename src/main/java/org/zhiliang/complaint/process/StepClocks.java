package org.zhiliang.complaint.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.TaskWatch;
import org.zhiliang.workday.Deadlines;

/**
 * The clocks that measure a single step: they start with its task and end with it, met where it was done, dropped where
 * it is no longer wanted. Clocks of a whole phase, such as that of mediation, end in the steps of the diagrams.
 */
@Component
class StepClocks implements TaskWatch {

    private static final Map<String, String> BY_STEP = Map.ofEntries(
            Map.entry("Task_Route", "I-FORWARD"),
            Map.entry("Task_RouteByLead", "I-FORWARD"),
            Map.entry("Task_RouteByLeader", "I-FORWARD"),
            Map.entry("Task_Receive", "I-RETURN"),
            Map.entry("Task_Designate", "T-JURIS"),
            Map.entry("Task_SupplyIdentity", "T-ID"),
            Map.entry("Task_Answer", "T-ANSWER"),
            Map.entry("Task_Appraise", "T-APPRAISAL"),
            Map.entry("Task_ReturnVisit", "E-RETURN-VISIT"),
            Map.entry("Task_Rectify", "E-RECTIFY"),
            Map.entry("Task_VerifyRectification", "E-RECTIFY-CHECK"));

    private final Deadlines deadlines;

    StepClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void gone(OpenTask task, boolean done) {
        String code = BY_STEP.get(task.step());
        if (code == null) {
            return;
        }
        if (done) {
            deadlines.meet(task.caseNo(), code);
        } else {
            deadlines.drop(task.caseNo(), code);
        }
    }
}
