package org.zhiliang.engine;

import java.util.Set;

/**
 * Somebody who acts on tasks: an official with posts, or an outside party with the one key that a case gave them.
 *
 * @param id the user name, or for an outside party the name of the role in the case
 * @param groups the groups that open tasks to them: {@code role@unit} for a post, {@code role@caseNo} for a party
 */
public record Actor(String id, Set<String> groups) {

    public Actor {
        groups = Set.copyOf(groups);
    }
}
