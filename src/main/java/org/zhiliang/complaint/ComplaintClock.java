package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Beginning;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;
import org.zhiliang.workday.Opening;
import org.zhiliang.workday.Rules;

/** The clocks of complaints and reports: each by the rules of its line on the day on which the case was received. */
@Component
public class ComplaintClock {

    private final Deadlines deadlines;
    private final Rules rules;
    private final CaseRegister register;
    private final Units units;
    private final Clock clock;

    ComplaintClock(Deadlines deadlines, Rules rules, CaseRegister register, Units units, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * From the day of receipt a complaint is to be decided on (Order 121 Art. 15), and a report checked (Art. 35); from now
     * on it is to be forwarded.
     *
     * @param routed whether it is where it belongs already
     */
    public void received(CaseFile file, boolean routed) {
        String code = file.kind() == CaseKind.REPORT ? "T-REPORT-CHECK" : "T-ACCEPT";
        Beginning decision = new Beginning(code, opening(file, file.receivedAt()));
        Beginning forwarding = new Beginning("I-FORWARD", opening(file, clock.instant()));
        deadlines.start(file.caseNo(), routed ? List.of(decision) : List.of(decision, forwarding));
    }

    /** Starts a clock of the case now. */
    public Deadline start(CaseNo caseNo, String code) {
        return deadlines.start(caseNo, code, opening(register.get(caseNo), clock.instant()));
    }

    /** When the clock ends; one that does not run yet starts now. */
    public Instant due(CaseNo caseNo, String code) {
        return deadlines
                .find(caseNo, code)
                .filter(Deadline::isOpen)
                .orElseGet(() -> start(caseNo, code))
                .dueInstant();
    }

    /**
     * The last day of a clock, as it is printed; one that does not run yet starts now. Where its end is not known, for want
     * of a calendar, its length and that the day will follow.
     */
    public String lastDay(CaseNo caseNo, String code) {
        due(caseNo, code);
        return dayOf(caseNo, code)
                .map(LocalDate::toString)
                .orElseGet(() -> deadlines
                        .find(caseNo, code)
                        .map(deadline -> deadlines.explain(deadline).summary())
                        .orElse(""));
    }

    /** The last day of the newest clock of this code; empty where none was ever started or its end is not known yet. */
    public Optional<LocalDate> dayOf(CaseNo caseNo, String code) {
        return deadlines
                .find(caseNo, code)
                .filter(deadline -> !deadline.isPending())
                .map(Deadline::due);
    }

    /** How often this clock was started in the case. */
    public int round(CaseNo caseNo, String code) {
        return deadlines.find(caseNo, code).map(Deadline::round).orElse(0);
    }

    /** The length that the rules give a clock, in its own unit. */
    public int length(CaseNo caseNo, String code) {
        CaseFile file = register.get(caseNo);
        LocalDate received = file.receivedAt().atZone(clock.getZone()).toLocalDate();
        return rules.lengthOf(code, file.line(), received).amount();
    }

    /** Notes that what was due has been done; does nothing where the clock does not run. */
    public void met(CaseNo caseNo, String code) {
        deadlines.meet(caseNo, code);
    }

    /** Notes that nothing is due any more; does nothing where the clock does not run. */
    public void drop(CaseNo caseNo, String code) {
        deadlines.drop(caseNo, code);
    }

    /** Stops a clock from today; its timers wait until it goes on. */
    public void pause(CaseNo caseNo, String code, String reason) {
        deadlines.pause(caseNo, code, today(), reason);
    }

    /** Lets a clock go on from today. */
    public void resume(CaseNo caseNo, String code) {
        deadlines.resume(caseNo, code, today());
    }

    /** The day that lies as many calendar days ahead as the rule has, for terms that a paper prints as a date. */
    public LocalDate daysFromToday(CaseNo caseNo, String code) {
        return daysFrom(clock.instant(), caseNo, code);
    }

    /** The same, counted from a moment; the day of the event is not counted. */
    public LocalDate daysFrom(Instant moment, CaseNo caseNo, String code) {
        CaseFile file = register.get(caseNo);
        LocalDate received = file.receivedAt().atZone(clock.getZone()).toLocalDate();
        int days = rules.lengthOf(code, file.line(), received).amount();
        return moment.atZone(clock.getZone()).toLocalDate().plusDays(days);
    }

    /** A share that the rules give in per cent. */
    public int percent(CaseNo caseNo, String code) {
        CaseFile file = register.get(caseNo);
        return rules.percentOf(
                code, file.line(), file.receivedAt().atZone(clock.getZone()).toLocalDate());
    }

    /** Ends every clock of the case: nothing is due any more. */
    public void dropAll(CaseNo caseNo) {
        deadlines.dropAll(caseNo);
    }

    /** Sets a clock whose last day an officer has chosen. */
    public void setDay(CaseNo caseNo, String code, LocalDate last) {
        deadlines.drop(caseNo, code);
        deadlines.startUntil(caseNo, code, opening(register.get(caseNo), clock.instant()), last);
    }

    private Opening opening(CaseFile file, Instant moment) {
        LocalDate received = file.receivedAt().atZone(clock.getZone()).toLocalDate();
        return new Opening(moment, received, file.line(), units.isCorps(file.unit()));
    }
}
