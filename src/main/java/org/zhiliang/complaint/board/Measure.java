package org.zhiliang.complaint.board;

import java.util.Locale;
import java.util.Optional;

/**
 * What is counted in a period. Each is a condition on a case, so that behind every number stands the list of exactly the
 * cases that make it up. What the conditions mean in law is printed on the board, under {@code complaint.board.*}.
 */
public enum Measure {
    RECEIVED("c.received_at >= :from and c.received_at < :to"),
    CLOSED("c.closed_at >= :from and c.closed_at < :to"),
    /** The decision on acceptance was made, or its time ran out without one (Order 121, Article 15). */
    DECIDED(clock(Measure.ACCEPTANCE, "")),
    DECIDED_LATE(clock(Measure.ACCEPTANCE, Measure.LATE)),
    DECIDED_ON_TIME(clock(Measure.ACCEPTANCE, "") + " and not " + clock(Measure.ACCEPTANCE, Measure.LATE)),
    /** The mediation or the check of a report came to its end, or its time ran out (Articles 23, 27, 35). */
    ENDED(clock(Measure.CLOSING, "")),
    ENDED_LATE(clock(Measure.CLOSING, Measure.LATE)),
    ENDED_ON_TIME(clock(Measure.CLOSING, "") + " and not " + clock(Measure.CLOSING, Measure.LATE)),
    MEDIATED(mediation("m.outcome in ('agreed', 'terminated')")),
    AGREED(mediation("m.outcome = 'agreed'")),
    TERMINATED(mediation("m.outcome = 'terminated'")),
    RATED(rating("e.stars is not null")),
    /** Three stars and more; one and two are a bad rating (差评). */
    SATISFIED(rating("e.stars >= 3")),
    BAD(rating("e.stars < 3")),
    STARS_5(rating("e.stars = 5")),
    STARS_4(rating("e.stars = 4")),
    STARS_3(rating("e.stars = 3")),
    STARS_2(rating("e.stars = 2")),
    STARS_1(rating("e.stars = 1"));

    private static final String ACCEPTANCE = "'T-ACCEPT'";
    private static final String CLOSING = "'T-MEDIATE', 'T-REPORT-CHECK', 'T-LEAD-CHECK'";
    private static final String LATE = " and coalesce(d.ended, :now) >= d.due_moment";

    private final String condition;

    Measure(String condition) {
        this.condition = condition;
    }

    /** The condition on a row {@code c} of the register, with the parameters from, to, now and parked. */
    String condition() {
        return "(" + condition + ")";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> of(String code) {
        for (Measure measure : values()) {
            if (measure.code().equals(code)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /** A clock counts on the day it was met, or where it was not, on the day it ran out. One still running does not. */
    private static String clock(String codes, String more) {
        return "exists (select from workday_deadline d where d.case_no = c.case_no and d.code in (" + codes + ")"
                + " and d.outcome is distinct from 'dropped' and d.due_moment < :parked"
                + " and (d.ended is not null or d.due_moment <= :now)"
                + " and coalesce(d.ended, d.due_moment) >= :from and coalesce(d.ended, d.due_moment) < :to" + more
                + ")";
    }

    private static String mediation(String outcome) {
        return "exists (select from complaint_mediation m where m.case_no = c.case_no and " + outcome
                + " and m.ended_at >= :from and m.ended_at < :to)";
    }

    private static String rating(String stars) {
        return "exists (select from complaint_evaluation e where e.case_no = c.case_no and " + stars
                + " and e.rated_at >= :from and e.rated_at < :to)";
    }
}
