package org.zhiliang.workday.domain;

import java.time.LocalDate;
import org.zhiliang.workday.CalendarScope;

/**
 * A day on which the rule "Monday to Friday are worked" does not hold.
 *
 * @param off a holiday, or else a weekend day that is worked in exchange
 * @param name the holiday's name, for example 国庆节
 * @param source the notice that arranged it
 */
public record SpecialDay(LocalDate date, CalendarScope scope, boolean off, String name, String source) {

    /** Whether the other row says the same of the same day; who said it does not matter to a deadline. */
    boolean sameAs(SpecialDay other) {
        return date.equals(other.date) && scope == other.scope && off == other.off && name.equals(other.name);
    }
}
