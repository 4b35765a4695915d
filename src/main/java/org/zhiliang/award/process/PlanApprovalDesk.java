package org.zhiliang.award.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.award.PlannedRound;
import org.zhiliang.award.RoundApproval;
import org.zhiliang.award.RoundPlanning;
import org.zhiliang.award.domain.PlanSheet;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 核准届次方案: somebody who had no hand in the plan approves it or gives it back with a reason. */
@Component
class PlanApprovalDesk implements TaskDesk {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final RoundPlanning planning;
    private final RoundApproval approval;
    private final MessageSource messages;

    PlanApprovalDesk(RoundPlanning planning, RoundApproval approval, MessageSource messages) {
        this.planning = planning;
        this.approval = approval;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "plan-approval";
    }

    @Override
    public Values prefill(OpenTask task) {
        PlannedRound round = planning.get(task.caseNo());
        String programme = LocaleContextHolder.getLocale().getLanguage().equals("en") ? round.nameEn() : round.name();
        return Values.of("caseNo", task.caseNo().value())
                .with("page", "/staff/award/" + round.programme() + "/" + round.number() + "/changes")
                .with(
                        "facts",
                        List.of(
                                row("award.fact.round", say("award.round", programme, round.number())),
                                row(
                                        "award.window",
                                        say(
                                                "award.window.text",
                                                MINUTE.format(
                                                        round.plan().window().opens()),
                                                MINUTE.format(
                                                        round.plan().window().closes()))),
                                row(
                                        "award.quota",
                                        say(
                                                "award.quota.text",
                                                round.plan().quota().award(),
                                                round.plan().quota().nomination(),
                                                round.plan().quota().cycleYears())),
                                row("award.fact.changes", say("award.fact.changes.text", changes(round)))));
    }

    private int changes(PlannedRound round) {
        PlanSheet sheet = PlanSheet.of(round.plan());
        return planning.before(round)
                .map(before -> sheet.changesFrom(PlanSheet.of(before.plan())).size())
                .orElse(0);
    }

    private Map<String, Object> row(String label, String value) {
        return Map.of("label", say(label), "value", value);
    }

    private String say(String code, @Nullable Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        boolean approved = "approve".equals(submission.values().text("approval"));
        if (!approved) {
            approval.say(task.caseNo(), submission.values().text("reason"));
            return Facts.of("approved", false);
        }
        if (!approval.mayApprove(task.caseNo(), submission.by().id())) {
            throw new SubmissionRefused("approval", say("award.refused.ownPlan"));
        }
        approval.approve(task.caseNo(), submission.by().id());
        return Facts.of("approved", true);
    }
}
