package org.zhiliang.award.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiliang.award.domain.RoundPlan.Share;
import org.zhiliang.award.domain.RoundPlan.StagePlan;

/** What must go together in a plan. */
final class PlanRules {

    private final RoundPlan plan;
    private final List<PlanFault> faults = new ArrayList<>();

    private PlanRules(RoundPlan plan) {
        this.plan = plan;
    }

    static List<PlanFault> faults(RoundPlan plan) {
        PlanRules rules = new PlanRules(plan);
        rules.window();
        rules.stages();
        rules.cuts();
        rules.share("quorum", plan.vote().quorum());
        rules.share("pass", plan.vote().pass());
        return rules.faults;
    }

    private void window() {
        if (!plan.window().closes().isAfter(plan.window().opens())) {
            faults.add(new PlanFault("closes", "closesFirst"));
        }
    }

    /** Qualification comes first and the vote last; between them the papers are read, and somebody is heard or visited. */
    private void stages() {
        List<StagePlan> stages = plan.stages();
        if (stages.isEmpty() || stages.get(0).stage() != Stage.QUALIFICATION) {
            faults.add(new PlanFault(Stage.QUALIFICATION.key("at"), "qualificationFirst"));
        }
        if (find(Stage.DESK_REVIEW).isEmpty()) {
            faults.add(new PlanFault(Stage.DESK_REVIEW.key("at"), "deskReviewMissing"));
        }
        if (find(Stage.DEFENCE).isEmpty() && find(Stage.SITE_VISIT).isEmpty()) {
            faults.add(new PlanFault(Stage.DEFENCE.key("at"), "neitherHeardNorVisited"));
        }
        if (stages.isEmpty() || stages.get(stages.size() - 1).stage() != Stage.VOTE) {
            faults.add(new PlanFault(Stage.VOTE.key("at"), "voteLast"));
        }
        for (StagePlan step : stages) {
            if (step.stage().hasPanel() && step.panel() == null) {
                faults.add(new PlanFault(step.stage().key("panel"), "panelMissing"));
            }
        }
    }

    private Optional<StagePlan> find(Stage stage) {
        return plan.stages().stream().filter(step -> step.stage() == stage).findFirst();
    }

    /** Fewer go on from stage to stage, and at the end enough for the quota. */
    private void cuts() {
        int before = Integer.MAX_VALUE;
        int wanted = plan.quota().award() + plan.quota().nomination();
        for (StagePlan step : plan.stages()) {
            Integer cut = step.cut();
            if (cut != null && cut > before) {
                faults.add(new PlanFault(step.stage().key("cut"), "cutGrows", before, cut));
            } else if (cut != null && cut < wanted) {
                faults.add(new PlanFault(step.stage().key("cut"), "cutBelowQuota", wanted, cut));
            }
            before = cut == null ? before : cut;
        }
    }

    private void share(String name, Share share) {
        if (share.parts() > share.of()) {
            faults.add(new PlanFault(name + ".parts", "shareTooLarge", share.parts(), share.of()));
        }
    }
}
