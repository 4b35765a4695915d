package org.zhiliang.casefile;

import java.util.Set;
import org.zhiliang.access.Viewer;

/**
 * Which rows of the register somebody may see. Every page, list, count, search and export of cases asks by the same
 * rule.
 *
 * @param everything whether all units' cases are open
 * @param units otherwise the units whose cases are
 */
public record RowRule(boolean everything, Set<String> units) {

    public RowRule {
        units = Set.copyOf(units);
    }

    public static RowRule all() {
        return new RowRule(true, Set.of());
    }

    public static RowRule unitsOnly(Set<String> units) {
        return new RowRule(false, units);
    }

    /** What an official may see, by today's posts. */
    public static RowRule of(Viewer viewer) {
        return viewer.seesAll() ? all() : unitsOnly(viewer.units());
    }

    public boolean admits(CaseFile file) {
        return everything || units.contains(file.unit());
    }
}
