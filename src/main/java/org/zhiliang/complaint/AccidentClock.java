package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.AccidentLevel;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;
import org.zhiliang.workday.Opening;

/** The clocks of accident alerts; their hours run through nights and holidays (Civil Code Art. 201). */
@Component
public class AccidentClock {

    private final Deadlines deadlines;
    private final AccidentRules rules;
    private final CaseRegister register;
    private final Clock clock;

    AccidentClock(Deadlines deadlines, AccidentRules rules, CaseRegister register, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    /** Until when the verification and with it the first report is due, from the moment the harm became known. */
    public Instant firstDue(AccidentAlert alert) {
        AccidentRules.Terms terms = terms(alert);
        CaseNo caseNo = new CaseNo(alert.caseNo());
        return due(caseNo, terms.first(), terms.line(), register.get(caseNo).receivedAt());
    }

    /** Until when the level that has the report must report on. */
    public Instant onwardDue(AccidentAlert alert) {
        AccidentRules.Terms terms = terms(alert);
        return due(new CaseNo(alert.caseNo()), terms.onward(), terms.line(), clock.instant());
    }

    /** How long changes are reported, from the day of the accident (Order 493 Art. 13). */
    public Instant supplementDue(AccidentAlert alert) {
        Instant happened = alert.account().happenedAt();
        return due(
                new CaseNo(alert.caseNo()),
                terms(alert).supplement(),
                "*",
                happened == null ? clock.instant() : happened);
    }

    /** The accident is verified. */
    public void verified(AccidentAlert alert) {
        deadlines.meet(new CaseNo(alert.caseNo()), terms(alert).first());
    }

    /** A level has reported on; the clock of the next one starts with its task. */
    public void reportedFrom(AccidentAlert alert, AccidentLevel level) {
        deadlines.meet(
                new CaseNo(alert.caseNo()), rules.terms(alert.category(), level).onward());
    }

    public void closed(AccidentAlert alert) {
        CaseNo caseNo = new CaseNo(alert.caseNo());
        deadlines.meet(caseNo, terms(alert).supplement());
        deadlines.dropAll(caseNo);
    }

    private AccidentRules.Terms terms(AccidentAlert alert) {
        return rules.terms(alert.category(), alert.level());
    }

    private Instant due(CaseNo caseNo, String code, String line, Instant from) {
        LocalDate received =
                register.get(caseNo).receivedAt().atZone(clock.getZone()).toLocalDate();
        return deadlines
                .find(caseNo, code)
                .filter(Deadline::isOpen)
                .orElseGet(() -> deadlines.start(caseNo, code, Opening.at(from, received, line)))
                .dueInstant();
    }
}
