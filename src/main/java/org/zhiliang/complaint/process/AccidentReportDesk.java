package org.zhiliang.complaint.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AccidentFiles;
import org.zhiliang.complaint.AccidentReporting;
import org.zhiliang.complaint.AccidentRules;
import org.zhiliang.complaint.AccidentRules.Target;
import org.zhiliang.complaint.domain.AccidentLevel;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 上报: the level that has the report sends it on, within two hours; it may skip levels (Order 493 Art. 10, 11). */
@Component
class AccidentReportDesk implements TaskDesk {

    private final AccidentFacts facts;
    private final AccidentFiles files;
    private final AccidentRules rules;
    private final AccidentReporting reporting;
    private final CaseFacts words;

    AccidentReportDesk(
            AccidentFacts facts,
            AccidentFiles files,
            AccidentRules rules,
            AccidentReporting reporting,
            CaseFacts words) {
        this.facts = facts;
        this.files = files;
        this.rules = rules;
        this.reporting = reporting;
        this.words = words;
    }

    @Override
    public String form() {
        return "accident-report";
    }

    @Override
    public Values prefill(OpenTask task) {
        List<Target> targets = targets(task.caseNo());
        List<Map<String, Object>> options = targets.stream()
                .map(target -> Map.<String, Object>of("value", target.level().code(), "label", label(target)))
                .toList();
        return facts.of(task.caseNo())
                .with("targets", options)
                .with("target", targets.get(0).level().code())
                .with("told", List.of("government"));
    }

    private String label(Target target) {
        String level = words.say("complaint.accident.level." + target.level().code());
        return target.unit() == null ? level : level + " " + words.unitName(target.unit());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        AccidentLevel target = AccidentLevel.of(values.text("target"));
        boolean skips = target != targets(task.caseNo()).get(0).level();
        if (skips && !values.has("note")) {
            throw new SubmissionRefused("note", words.say("complaint.accident.skipReason"));
        }
        if (!values.codes("told").contains("government")) {
            throw new SubmissionRefused("told", words.say("complaint.accident.ownGovernment"));
        }
        reporting.report(
                task.caseNo(),
                new AccidentReporting.Upward(target, values.codes("told"), values.textOrNull("note")),
                submission.by().id());
        return Facts.none();
    }

    private List<Target> targets(CaseNo caseNo) {
        return rules.targets(files.get(caseNo));
    }
}
