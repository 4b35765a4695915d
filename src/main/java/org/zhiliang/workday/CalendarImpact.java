package org.zhiliang.workday;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.workday.Deadline.Due;
import org.zhiliang.workday.domain.CalendarContent;

/** Reckons clocks anew on calendars that are not in force yet. */
@Component
class CalendarImpact {

    /** A clock that would end at another moment. */
    record Shift(Deadline deadline, Due due) {}

    private final Reckoner reckoner;
    private final RuleRows rules;
    private final Clockwork clockwork;
    private final Words words;

    CalendarImpact(Reckoner reckoner, RuleRows rules, Clockwork clockwork, Words words) {
        this.reckoner = reckoner;
        this.rules = rules;
        this.clockwork = clockwork;
        this.words = words;
    }

    /** The clocks among these whose end moves, becomes known, or is national earlier than before. */
    List<Shift> shifts(List<Deadline> clocks, CalendarContent content, int version) {
        Map<CalendarScope, CalendarPair> pairs = new HashMap<>();
        List<Shift> shifts = new ArrayList<>();
        for (Deadline clock : clocks) {
            CalendarPair pair =
                    pairs.computeIfAbsent(clock.terms().calendar(), scope -> CalendarPair.of(scope, version, content));
            Due due = reckoner.due(clock.terms(), clock.started(), clock.pauses(), pair);
            if (clock.isPending() || !sameEnd(due, clock.reckoned())) {
                shifts.add(new Shift(clock, due));
            }
        }
        return shifts;
    }

    private static boolean sameEnd(Due one, Due other) {
        return one.moment().equals(other.moment())
                && java.util.Objects.equals(one.national(), other.national())
                && one.fourFifths().equals(other.fourFifths())
                && one.half().equals(other.half())
                && one.lastWorkingDay().equals(other.lastWorkingDay());
    }

    /** What a reader is told of shifts: the open ones whose last day moves. */
    List<CalendarPreview.Move> moves(List<Shift> shifts) {
        Map<String, List<String>> followers = new HashMap<>();
        return shifts.stream()
                .filter(shift -> shift.deadline().isOpen())
                .filter(shift -> !shift.due().day().equals(shift.deadline().due()))
                .map(shift -> new CalendarPreview.Move(
                        shift.deadline().caseNo(),
                        shift.deadline().code(),
                        name(shift.deadline()),
                        shift.deadline().isPending() ? null : shift.deadline().due(),
                        shift.due().moment().isBefore(Clockwork.PARKED)
                                ? shift.due().day()
                                : null,
                        followers.computeIfAbsent(shift.deadline().code(), clockwork::followers)))
                .toList();
    }

    private String name(Deadline deadline) {
        Deadline.Terms terms = deadline.terms();
        Optional<Rule> rule = rules.validOn(deadline.code(), terms.line(), terms.received());
        return rule.map(words::nameOf).orElse(deadline.code());
    }
}
