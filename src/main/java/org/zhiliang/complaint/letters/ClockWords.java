package org.zhiliang.complaint.letters;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;
import org.zhiliang.workday.Rules;

/** What a message about a clock says: what is due, and the last day. */
@Component
class ClockWords {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Deadlines deadlines;
    private final Rules rules;
    private final CaseRegister register;

    ClockWords(Deadlines deadlines, Rules rules, CaseRegister register) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.register = register;
    }

    /** The values {@code step} and {@code due} of the newest clock of this code. */
    Values of(CaseNo caseNo, String code) {
        CaseFile file = register.get(caseNo);
        String step = rules.ruleOf(
                        code, file.line(), file.receivedAt().atZone(BEIJING).toLocalDate())
                .name();
        String due = deadlines
                .find(caseNo, code)
                .map(Deadline::due)
                .map(Object::toString)
                .orElse("");
        return Values.of("step", step).with("due", due);
    }

    /** How often this clock was started in the case. */
    int round(CaseNo caseNo, String code) {
        return deadlines.find(caseNo, code).map(Deadline::round).orElse(0);
    }
}
