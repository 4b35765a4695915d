package org.zhiliang.workday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.Deadline.Terms;
import org.zhiliang.workday.domain.Reckoning;

/** Finds by which rule and calendar a clock runs. */
@Component
@EnableConfigurationProperties(WorkdaySettings.class)
class DeadlineTerms {

    private static final int SET_IN_THE_SINGLE_CASE = 0;

    private final Rules rules;
    private final WorkdaySettings settings;
    private final Words words;

    DeadlineTerms(Rules rules, WorkdaySettings settings, Words words) {
        this.rules = rules;
        this.settings = settings;
        this.words = words;
    }

    /** By rule, with the calendar in force. The clocks are of one case, so one line and one day of receipt hold for all. */
    List<Planned> byRule(List<Beginning> clocks) {
        Opening first = clocks.get(0).opening();
        List<String> codes = clocks.stream().map(Beginning::code).toList();
        List<RuleRows.InForce> found = rules.inForce(codes, first.line(), first.received());
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < clocks.size(); i++) {
            planned.add(planned(clocks.get(i), found.get(i)));
        }
        return planned;
    }

    private Planned planned(Beginning clock, RuleRows.InForce found) {
        Opening opening = clock.opening();
        return new Planned(clock.code(), byRule(found.rule(), opening), opening.moment(), found.calendar());
    }

    private Terms byRule(Rule rule, Opening opening) {
        return new Terms(
                opening.line(),
                opening.received(),
                settings.calendarOf(opening),
                rule.length(),
                0,
                rule.pausable(),
                rule.rollOverWeekend(),
                rule.basis(),
                rule.version());
    }

    /** To a day that was set in the single case. */
    Terms until(LocalDate lastDay, Opening opening) {
        LocalDate openingDay = LocalDate.ofInstant(opening.moment(), Reckoning.BEIJING);
        long days = ChronoUnit.DAYS.between(openingDay, lastDay);
        if (days < 0) {
            throw new IllegalArgumentException(lastDay + " lies before " + openingDay);
        }
        return new Terms(
                opening.line(),
                opening.received(),
                settings.calendarOf(opening),
                Length.calendarDays(Math.toIntExact(days)),
                0,
                false,
                false,
                words.say("workday.basis.single"),
                SET_IN_THE_SINGLE_CASE);
    }

    /** How much an extension adds, in the unit of the clock itself. */
    int extension(String extensionCode, Terms terms) {
        Length more = rules.lengthOf(extensionCode, terms.line(), terms.received());
        if (more.unit() != terms.length().unit()) {
            throw new IllegalArgumentException(extensionCode + " counts in another unit than what it extends");
        }
        return more.amount();
    }
}
