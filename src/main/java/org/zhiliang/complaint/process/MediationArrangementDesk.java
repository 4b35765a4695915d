package org.zhiliang.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Mediations.Mediation;
import org.zhiliang.complaint.Recusals;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 安排调解: how, when, where and by whom, or that there will be none (Order 121 Art. 18-21). */
@Component
class MediationArrangementDesk implements TaskDesk {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CaseFacts facts;
    private final Mediations mediations;
    private final ComplaintFiles files;
    private final People people;
    private final Recusals recusals;

    MediationArrangementDesk(
            CaseFacts facts, Mediations mediations, ComplaintFiles files, People people, Recusals recusals) {
        this.facts = facts;
        this.mediations = mediations;
        this.files = files;
        this.people = people;
        this.recusals = recusals;
    }

    @Override
    public String form() {
        return "mediation-arrangement";
    }

    @Override
    public Values prefill(OpenTask task) {
        CaseNo caseNo = task.caseNo();
        Mediation mediation = mediations.of(caseNo);
        List<Map<String, String>> mediators = people.with(Role.MEDIATOR, files.unitOf(caseNo)).stream()
                .map(person -> Map.of("value", person.login(), "label", person.name()))
                .toList();
        return facts.of(caseNo)
                .with("respondentState", facts.say("complaint.respondent." + state(mediation)))
                .with("answer", mediation.answer())
                .with("recusalReason", mediation.recusalReason())
                .with("bothDelegate", bothDelegate(caseNo, mediation))
                .with("mediators", mediators);
    }

    private static String state(Mediation mediation) {
        if (mediation.silent()) {
            return "silent";
        }
        return Boolean.TRUE.equals(mediation.respondentConsents()) ? "consents" : "refuses";
    }

    private boolean bothDelegate(CaseNo caseNo, Mediation mediation) {
        return Boolean.TRUE.equals(mediation.respondentDelegates())
                && files.get(caseNo).claim().delegationConsent();
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        CaseNo caseNo = task.caseNo();
        if ("terminate".equals(values.text("arrangement"))) {
            mediations.proposeTermination(caseNo, values.text("ground"));
            return Facts.of("arrangement", "terminate");
        }
        if (values.has("delegatedTo") && !bothDelegate(caseNo, mediations.of(caseNo))) {
            throw new SubmissionRefused("delegatedTo", facts.say("complaint.mediation.delegationNeedsBoth"));
        }
        LocalDate day = values.date("meetingDay");
        mediations.arrange(
                caseNo,
                new Mediations.Arrangement(
                        values.text("mode"),
                        day == null
                                ? null
                                : day.atTime(time(values.textOrNull("meetingTime")))
                                        .atZone(BEIJING)
                                        .toInstant(),
                        values.textOrNull("place"),
                        values.text("mediator"),
                        values.textOrNull("delegatedTo")));
        recusals.openWindow(caseNo);
        return Facts.of("arrangement", "session");
    }

    private static LocalTime time(@Nullable String text) {
        return text == null ? LocalTime.of(10, 0) : LocalTime.parse(text.substring(0, 5));
    }
}
