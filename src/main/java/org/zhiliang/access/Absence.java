package org.zhiliang.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody is away and another official stands in.
 *
 * @param from the first day
 * @param to the last day
 * @param roles in which the substitute stands in; empty for all but administration
 */
public record Absence(long id, String login, LocalDate from, LocalDate to, String substitute, Set<Role> roles) {

    public Absence {
        roles = Set.copyOf(roles);
    }
}
