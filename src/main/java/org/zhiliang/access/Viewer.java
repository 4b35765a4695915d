package org.zhiliang.access;

import java.util.Set;

/**
 * The row rule: which units' cases an official may see. Own units; a head or leader also the units below; administrators
 * and auditors all. Posts held as a substitute count. Lists, counts, searches and exports all obey the same rule.
 *
 * @param units every unit whose cases are open to the viewer, already spelled out, ready for {@code owner_unit in (:units)};
 *     never empty for somebody with a post, and meaningless where {@code seesAll}
 * @param roles the roles the viewer may act in today
 */
public record Viewer(String login, boolean seesAll, Set<String> units, Set<Role> roles) {

    public Viewer {
        units = Set.copyOf(units);
        roles = Set.copyOf(roles);
    }

    /** Whether the cases of this unit are open to the viewer. */
    public boolean sees(String unit) {
        return seesAll || units.contains(unit);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
