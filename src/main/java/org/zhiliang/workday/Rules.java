package org.zhiliang.workday;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;

/** How long each deadline is, by department and by the day on which the case was received. */
@Service
public class Rules {

    private static final int LONGEST = 400;

    /**
     * A new version of a rule, as an administrator asks for it.
     *
     * @param version the version that the administrator saw; a newer one in the table refuses the change
     * @param validFrom first day of receipt to which it applies
     * @param reason why; must not be empty
     */
    public record Change(
            String code,
            String line,
            int version,
            LocalDate validFrom,
            int amount,
            boolean rollOverWeekend,
            String note,
            String reason) {}

    private final RuleRows rows;
    private final Words words;
    private final Audit audit;

    Rules(RuleRows rows, Words words, Audit audit) {
        this.rows = rows;
        this.words = words;
        this.audit = audit;
    }

    /**
     * The length of a deadline.
     *
     * @param line the department, for example {@code amr}; where it has no rule, the floor for all holds
     * @throws IllegalArgumentException if no rule covers that day, or the rule is a share
     */
    public Length lengthOf(String code, String line, LocalDate received) {
        return ruleOf(code, line, received).length();
    }

    /** A share in per cent, for example {@code E-SAMPLE}; errors as in {@link #lengthOf}. */
    public int percentOf(String code, String line, LocalDate received) {
        Rule rule = ruleOf(code, line, received);
        if (rule.unit() != Unit.PCT) {
            throw new IllegalArgumentException(code + " is no share");
        }
        return rule.amount();
    }

    /** The rule itself, with its basis and its version; errors as in {@link #lengthOf}. */
    public Rule ruleOf(String code, String line, LocalDate received) {
        return rows.validOn(code, line, received).orElseThrow(() -> noRule(code, line, received));
    }

    /** The rules of several codes, in this order, each with the calendar in force; errors as in {@link #lengthOf}. */
    List<RuleRows.InForce> inForce(List<String> codes, String line, LocalDate received) {
        List<RuleRows.InForce> found = rows.inForce(codes, line, received);
        return codes.stream()
                .map(code -> found.stream()
                        .filter(each -> each.rule().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> noRule(code, line, received)))
                .toList();
    }

    private static IllegalArgumentException noRule(String code, String line, LocalDate received) {
        return new IllegalArgumentException(
                "No rule for " + code + " in line " + line + " for what was received on " + received);
    }

    /** Every version of every rule, the newest of each first. */
    public List<Rule> all() {
        return rows.all();
    }

    /**
     * The newest version of one rule.
     *
     * @throws NotFound if there is none
     */
    public Rule newest(String code, String line) {
        return rows.all().stream()
                .filter(rule -> rule.code().equals(code) && rule.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound(code + " " + line));
    }

    /**
     * Adds a version. Deadlines that run keep the version with which they began.
     *
     * @param by the administrator's user name
     * @throws SubmissionRefused if the amount or the reason will not do
     * @throws NotAllowedNow if somebody else changed the rule meanwhile
     */
    @Transactional
    public void change(Change change, String by) {
        Rule seen = newest(change.code(), change.line());
        if (change.reason().isBlank()) {
            throw new SubmissionRefused("reason", words.say("workday.rules.reason.missing"));
        }
        if (change.amount() < 0 || change.amount() > LONGEST || (seen.unit() == Unit.PCT && change.amount() > 100)) {
            throw new SubmissionRefused("amount", words.say("workday.rules.amount.range"));
        }
        if (seen.version() != change.version() || !rows.add(change, seen, by)) {
            throw new NotAllowedNow(words.say("workday.rules.stale"));
        }
        audit.changed(
                "rule.changed",
                "rule",
                change.code() + "/" + change.line(),
                "from",
                Integer.toString(seen.amount()),
                "to",
                Integer.toString(change.amount()),
                "validFrom",
                change.validFrom().toString(),
                "reason",
                change.reason());
    }
}
