package org.zhiliang.award.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.award.PlannedRound;
import org.zhiliang.award.RoundPlanning;
import org.zhiliang.engine.NotFound;

/** Whose pages the rounds of an award are: of those who hold a post of the award in its unit. To others there are none. */
@Component
class Posts {

    private final People people;
    private final RoundPlanning planning;

    Posts(People people, RoundPlanning planning) {
        this.people = people;
        this.planning = planning;
    }

    /** The units whose rounds somebody may read. */
    Set<String> readable(String login) {
        return units(login, Set.of(Role.AWARD_OFFICE, Role.AWARD_HEAD));
    }

    boolean mayPlan(String login, PlannedRound round) {
        return units(login, Set.of(Role.AWARD_OFFICE)).contains(round.unit());
    }

    private Set<String> units(String login, Set<Role> roles) {
        return people.effectivePostsOf(login).stream()
                .filter(post -> roles.contains(post.role()))
                .map(post -> post.unit())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFound if there is no such round, or none for this reader */
    PlannedRound read(String programme, int number, String login) {
        PlannedRound round = planning.get(programme, number);
        if (!readable(login).contains(round.unit())) {
            throw new NotFound("round " + number + " of " + programme);
        }
        return round;
    }

    /** @throws NotFound if there is no such round, or none that this reader may plan */
    PlannedRound plan(String programme, int number, String login) {
        PlannedRound round = read(programme, number, login);
        if (!mayPlan(login, round)) {
            throw new NotFound("round " + number + " of " + programme);
        }
        return round;
    }
}
