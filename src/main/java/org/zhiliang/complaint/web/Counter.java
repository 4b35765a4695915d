package org.zhiliang.complaint.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Post;
import org.zhiliang.access.Role;
import org.zhiliang.access.Units;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Journey.Sender;

/** Where the intake's officials take down what comes by telephone, letter, visit or from another system. */
@Component
class Counter {

    /** The systems whose papers bear a number of their own. */
    private static final List<String> NUMBERED = List.of("12315", "12345", "petition");

    private final People people;
    private final Units units;
    private final Clock clock;

    Counter(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** Whether the user may take papers down. */
    boolean isOpenTo(@Nullable String user) {
        return user != null && !intakesOf(user).isEmpty();
    }

    /** What the first page shows: the official, and the intakes that the official works for. */
    Values shown(String user) {
        List<Map<String, String>> intakes = intakesOf(user).stream()
                .map(unit -> Map.of("value", unit, "label", units.nameOf(unit)))
                .toList();
        return Values.of("officer", people.nameOf(user)).with("intakeUnits", intakes);
    }

    private List<String> intakesOf(String user) {
        return people.effectivePostsOf(user).stream()
                .filter(post -> post.role() == Role.INTAKE || post.role() == Role.INTAKE_LEAD)
                .map(Post::unit)
                .distinct()
                .sorted()
                .toList();
    }

    Arrival arrival(Values answers, Sender sender) {
        String official = Optional.ofNullable(sender.user()).orElseThrow();
        List<String> intakes = intakesOf(official);
        String chosen = answers.text("intakeUnit");
        return new Arrival(
                sender.idempotencyKey(),
                intakes.contains(chosen) ? chosen : intakes.get(0),
                answers.text("origin"),
                null,
                official,
                receivedAt(answers).orElseGet(clock::instant),
                number(answers)
                        .map(number -> Map.of(answers.text("origin"), number))
                        .orElse(Map.of()));
    }

    /** The number in the other system, where the paper came from one. */
    static Optional<String> number(Values answers) {
        return NUMBERED.contains(answers.text("origin"))
                ? Optional.ofNullable(answers.textOrNull("externalNumber"))
                : Optional.empty();
    }

    boolean isInFuture(Values answers) {
        return receivedAt(answers).filter(clock.instant()::isBefore).isPresent();
    }

    private Optional<Instant> receivedAt(Values answers) {
        try {
            return Optional.ofNullable(answers.textOrNull("receivedAt"))
                    .map(text ->
                            LocalDateTime.parse(text).atZone(clock.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
