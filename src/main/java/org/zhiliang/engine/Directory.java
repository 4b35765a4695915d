package org.zhiliang.engine;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The people and groups that the engine may know, read-only. The room {@code access} keeps it. */
public interface Directory {

    /** @param admin whether the engine's administration is open to them */
    record Person(String id, String firstName, String lastName, String email, boolean admin) {}

    /** @param id {@code role@unit} */
    record Group(String id, String name) {}

    Optional<Person> person(String userId);

    Collection<Person> people();

    Collection<Person> membersOf(String groupId);

    /** The groups of a person now: own posts and those of people for whom they stand in today. */
    Set<Group> groupsOf(String userId);

    Optional<Group> group(String groupId);

    Collection<Group> groups();

    /** The roles that a post can have, the first half of a group's id; empty where the directory does not know. */
    default Set<String> roles() {
        return Set.of();
    }

    /** The person who is signed in on this request, if anybody. */
    Optional<Actor> present();
}
