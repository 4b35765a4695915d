package org.zhiliang.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Post;
import org.zhiliang.access.Role;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;

/** Who stands above a unit, and whether somebody there can do its work. */
@Component
class Superiors {

    private final People people;
    private final Units units;

    Superiors(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** The nearest unit above this one that the official leads today. */
    Optional<String> ledBy(String login, String unit) {
        Set<String> led = people.effectivePostsOf(login).stream()
                .filter(post -> post.role() == Role.LEADER)
                .map(Post::unit)
                .collect(Collectors.toSet());
        return units.above(unit).stream().map(Unit::id).filter(led::contains).findFirst();
    }

    /** The role of a group of this unit; empty for groups of other units and of parties. */
    Optional<Role> roleAt(String unit, String group) {
        return group.endsWith("@" + unit) ? Role.of(group.substring(0, group.indexOf('@'))) : Optional.empty();
    }

    boolean hasNobody(Role role, String unit) {
        return people.with(role, unit).isEmpty();
    }
}
