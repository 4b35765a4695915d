package org.zhiliang.workday;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;

/**
 * The clocks of cases. Each is started by a timer code such as {@code T-ACCEPT}; its length comes from {@link Rules} by
 * department and day of receipt. Everything joins the caller's transaction.
 *
 * <p>Where the end lies in a year whose holidays are not loaded, it is not guessed: the clock runs with its end open
 * ({@link Deadline#isPending}), {@link CalendarMissing} is published, and loading the year reckons it.
 */
@Service
public class Deadlines {

    private final DeadlineRows rows;
    private final DeadlineChanges changes;
    private final DeadlineTerms terms;
    private final Explanations explanations;
    private final Clock clock;

    Deadlines(DeadlineRows rows, DeadlineChanges changes, DeadlineTerms terms, Explanations explanations, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.terms = terms;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * Starts a clock by rule.
     *
     * @throws NotAllowedNow if a clock of this code runs in the case already
     * @throws IllegalArgumentException if there is no rule for the code on the day of receipt
     */
    @Transactional
    public Deadline start(CaseNo caseNo, String code, Opening opening) {
        return start(caseNo, List.of(new Beginning(code, opening))).get(0);
    }

    /** Starts several clocks of a case at once, in this order; errors as for one. */
    @Transactional
    public List<Deadline> start(CaseNo caseNo, List<Beginning> clocks) {
        return changes.start(caseNo, terms.byRule(clocks));
    }

    /**
     * Starts a clock to a day that an officer set in the single case, as for proof of identity (Order 121, Article 10).
     * It, too, moves on from a holiday.
     *
     * @throws IllegalArgumentException if the last day lies before the opening day; otherwise as {@link #start}
     */
    @Transactional
    public Deadline startUntil(CaseNo caseNo, String code, Opening opening, LocalDate lastDay) {
        return changes.start(caseNo, code, terms.until(lastDay, opening), opening.moment());
    }

    /**
     * Stops the clock of a case, for example while a laboratory tests (Order 121, Article 22).
     *
     * @param from the first day that does not count; not in the future, not before the start, not after the end
     * @param reason a short noun that fits 因……暂停, for example 鉴定
     * @throws NotAllowedNow if none runs, it is paused, its rule knows no pause, or the day will not do
     */
    @Transactional
    public Deadline pause(CaseNo caseNo, String code, LocalDate from, String reason) {
        return changes.pause(caseNo, code, from, reason);
    }

    /**
     * Lets the clock run again; publishes {@link DeadlinesMoved} where the end moves.
     *
     * @param on the first day that counts again; not in the future, not before the pause
     * @throws NotAllowedNow if it is not paused or the day will not do
     */
    @Transactional
    public Deadline resume(CaseNo caseNo, String code, LocalDate on) {
        return changes.resume(caseNo, code, on);
    }

    /**
     * Adds the extension that a head approved; publishes {@link DeadlinesMoved}.
     *
     * @param extensionCode the rule that says how much, for example {@code T-LEAD-CHECK-EXT}
     * @throws NotAllowedNow if none runs, it is over, or it was extended before
     */
    @Transactional
    public Deadline extend(CaseNo caseNo, String code, String extensionCode) {
        return changes.extend(caseNo, code, deadline -> terms.extension(extensionCode, deadline.terms()));
    }

    /** Ends a clock because the act was done; false where none of this code runs. */
    @Transactional
    public boolean meet(CaseNo caseNo, String code) {
        return rows.end(caseNo, code, true);
    }

    /** Ends a clock because nothing is due any more; false where none of this code runs. */
    @Transactional
    public boolean drop(CaseNo caseNo, String code) {
        return rows.end(caseNo, code, false);
    }

    /** Ends every open clock of a case that is closed, withdrawn or handed over. */
    @Transactional
    public void dropAll(CaseNo caseNo) {
        rows.endAll(caseNo);
    }

    /** The newest clock of a code in a case, open or ended. */
    @Transactional(readOnly = true)
    public Optional<Deadline> find(CaseNo caseNo, String code) {
        return rows.newest(caseNo, code);
    }

    /** Every clock of a case in the order in which they were started. */
    @Transactional(readOnly = true)
    public List<Deadline> ofCase(CaseNo caseNo) {
        return rows.of(List.of(caseNo));
    }

    /** Every clock of the cases of a page, in one query. */
    @Transactional(readOnly = true)
    public List<Deadline> ofCases(Collection<CaseNo> cases) {
        return rows.of(cases);
    }

    /** The running clocks that end before a moment, the most urgent first; a paused clock does not end. */
    @Transactional(readOnly = true)
    public List<Deadline> openOnesDueBefore(Instant moment) {
        return rows.openBefore(moment);
    }

    /** The running clocks that have ended without the act being done. */
    @Transactional(readOnly = true)
    public List<Deadline> overdue() {
        return rows.openBefore(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** How the clock stands and how its end came about, in the reader's language. */
    @Transactional(readOnly = true)
    public Explanation explain(Deadline deadline) {
        return explanations.of(deadline);
    }
}
