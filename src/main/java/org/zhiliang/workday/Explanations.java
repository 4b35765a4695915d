package org.zhiliang.workday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.domain.Day;
import org.zhiliang.workday.domain.Reckoned;
import org.zhiliang.workday.domain.Reckoning;

/** Prints how a clock stands and how its end came about. */
@Component
class Explanations {

    private final Reckoner reckoner;
    private final Words words;

    Explanations(Reckoner reckoner, Words words) {
        this.reckoner = reckoner;
        this.words = words;
    }

    Explanation of(Deadline deadline) {
        if (deadline.isPending()) {
            return pending(deadline);
        }
        Reckoned account = reckoner.account(deadline);
        return new Explanation(summary(deadline, account), lines(deadline, account));
    }

    private Explanation pending(Deadline deadline) {
        CalendarGap gap = reckoner.gap(deadline);
        String missing = words.say(
                "workday.calendar.notLoaded",
                words.number(gap.year()),
                words.say("workday.calendar.scope." + gap.scope().code()));
        String summary = words.say(
                "workday.summary.pending", words.length(deadline.terms().total()));
        return new Explanation(summary, List.of(opening(deadline), rule(deadline), missing));
    }

    private String summary(Deadline deadline, Reckoned account) {
        String pauses = deadline.pauses().stream().map(this::pause).collect(Collectors.joining());
        return progress(deadline, account) + pauses + state(deadline);
    }

    private String progress(Deadline deadline, Reckoned account) {
        Length total = deadline.terms().total();
        if (!total.unit().countsDays()) {
            return words.say("workday.summary." + total.unit(), total.amount());
        }
        LocalDate until = lastDayCounted(deadline);
        int count = account.days().stream()
                .filter(day -> day.counts() && !day.date().isAfter(until))
                .mapToInt(Day::count)
                .max()
                .orElse(0);
        return words.say("workday.summary." + total.unit(), words.number(count), total.amount());
    }

    /** Today, or the day on which it ended, or the day before a pause that still lasts. */
    private static LocalDate lastDayCounted(Deadline deadline) {
        Deadline.Ending ending = deadline.ending();
        LocalDate until = LocalDate.ofInstant(ending == null ? deadline.asOf() : ending.at(), Reckoning.BEIJING);
        return deadline.pauses().stream()
                .filter(Pause::isOpen)
                .map(pause -> pause.pausedOn().minusDays(1))
                .findFirst()
                .orElse(until);
    }

    private String pause(Pause pause) {
        LocalDate resumed = pause.resumedOn();
        if (resumed == null) {
            return words.say("workday.summary.pausedSince", words.day(pause.pausedOn()), pause.reason());
        }
        return resumed.equals(pause.pausedOn())
                ? ""
                : words.say(
                        "workday.summary.paused", words.span(pause.pausedOn(), resumed.minusDays(1)), pause.reason());
    }

    private String state(Deadline deadline) {
        LocalDate today = LocalDate.ofInstant(deadline.asOf(), Reckoning.BEIJING);
        long late = ChronoUnit.DAYS.between(deadline.due(), today);
        return switch (deadline.status()) {
            case RUNNING, PENDING, PAUSED -> "";
            case OVERDUE ->
                late > 0 ? words.say("workday.summary.overdue", late) : words.say("workday.summary.overdueToday");
            case MET, MET_LATE, DROPPED -> words.say("workday.summary." + deadline.status());
        };
    }

    private List<String> lines(Deadline deadline, Reckoned account) {
        List<String> lines = new ArrayList<>();
        lines.add(opening(deadline));
        lines.add(rule(deadline));
        Stretch.of(account.days()).forEach(stretch -> lines.add(stretch(stretch, account)));
        lines.add(end(deadline));
        LocalDate national = deadline.nationalDue();
        if (national != null) {
            lines.add(words.say("workday.line.national", words.fullDay(national)));
        }
        return lines;
    }

    private String opening(Deadline deadline) {
        LocalDate day = LocalDate.ofInstant(deadline.started(), Reckoning.BEIJING);
        String kind = deadline.terms().length().unit() == Unit.H ? "hours" : "days";
        return words.say("workday.line.opening." + kind, words.fullDay(day), words.time(deadline.started()));
    }

    private String rule(Deadline deadline) {
        Deadline.Terms terms = deadline.terms();
        String more = terms.extension() == 0
                ? ""
                : words.say(
                        "workday.line.extension",
                        words.length(
                                new Length(terms.extension(), terms.length().unit())));
        return words.say(
                "workday.line.rule",
                words.length(terms.length()) + more,
                terms.basis(),
                words.number(terms.ruleVersion()),
                words.say("workday.calendar.scope." + terms.calendar().code()),
                words.number(deadline.reckoned().calendarVersion()));
    }

    private String stretch(Stretch stretch, Reckoned account) {
        String days = words.span(stretch.from(), stretch.to());
        return switch (stretch.mark()) {
            case COUNTED ->
                words.say(
                        stretch.name().isEmpty() ? "workday.line.counted" : "workday.line.makeUp",
                        days,
                        words.ordinals(stretch.firstCount(), stretch.lastCount()),
                        stretch.name());
            case WEEKEND -> words.say("workday.line.weekend", days);
            case HOLIDAY -> words.say("workday.line.holiday", days, stretch.name());
            case PAUSED -> words.say("workday.line.paused", days, stretch.name());
            case ROLLED ->
                words.say(
                        stretch.name().isEmpty() ? "workday.line.rolledWeekend" : "workday.line.rolled",
                        words.day(account.rawDue()),
                        words.day(account.due()),
                        stretch.name());
        };
    }

    private String end(Deadline deadline) {
        return deadline.terms().length().unit() == Unit.H
                ? words.say("workday.line.end.hours", words.fullDay(deadline.due()), words.time(deadline.dueInstant()))
                : words.say(
                        deadline.isPaused() ? "workday.line.end.paused" : "workday.line.end",
                        words.fullDay(deadline.due()));
    }
}
