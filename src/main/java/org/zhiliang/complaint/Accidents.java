package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.domain.AccidentAccount;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.Party;

/** Opens accident alerts beside the cases that tell of serious harm; those cases go on meanwhile. */
@Service
@Transactional
public class Accidents {

    /** The process of an accident alert. */
    public static final ProcessKey ALERT = new ProcessKey("accident-alert");

    private final LinkedCases cases;
    private final AccidentFiles files;
    private final AccidentRules rules;
    private final AccidentAlarm alarm;
    private final Workflow workflow;

    Accidents(LinkedCases cases, AccidentFiles files, AccidentRules rules, AccidentAlarm alarm, Workflow workflow) {
        this.cases = cases;
        this.files = files;
        this.rules = rules;
        this.alarm = alarm;
        this.workflow = workflow;
    }

    /**
     * What a case tells of an accident, to be verified.
     *
     * @param culprit the business or unit where it happened, as far as it was named
     */
    public record Told(@Nullable String culprit, @Nullable String place, String facts, Harm harm) {

        /** @param trader the business that the case is about, if it named one */
        static Told of(@Nullable Party trader, String facts, Harm harm) {
            return trader == null
                    ? new Told(null, null, facts, harm)
                    : new Told(trader.name(), trader.address(), facts, harm);
        }
    }

    /**
     * Opens an alert at the unit that has the case, as a case of its own; starts its hour clock and its process, and wakes
     * the heads. While an alert of the same case is open, that one is answered.
     */
    public CaseNo open(CaseNo origin, Told told) {
        List<AccidentAlert> earlier = files.of(origin);
        return earlier.stream()
                .filter(alert -> !alert.status().isEnd())
                .findFirst()
                .map(alert -> new CaseNo(alert.caseNo()))
                .orElseGet(() -> openNew(cases.of(origin), told, earlier.size()));
    }

    private CaseNo openNew(CaseFile origin, Told told, int round) {
        CaseNo caseNo = cases.open(origin, CaseKind.ACCIDENT, "accident", "verifying", round);
        files.add(
                new AccidentAlert(
                        caseNo.value(),
                        origin.caseNo().value(),
                        rules.categoryOf(origin.line()),
                        origin.unit(),
                        rules.levelOf(origin.unit()),
                        new AccidentAccount(
                                orNothing(told.culprit()), null, orNothing(told.place()), told.facts(), null, null),
                        Casualties.told(told.harm())),
                "system");
        workflow.start(ALERT, caseNo, Facts.none());
        alarm.opened(caseNo);
        return caseNo;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
