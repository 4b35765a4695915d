package org.zhiliang.complaint.letters;

import java.util.Map;
import java.util.Set;
import org.zhiliang.access.Role;

/** Who works against which clock, and so is told how it stands. Clocks of the parties have no watchers here. */
final class Watchers {

    private static final Map<String, Set<Role>> BY_CLOCK = Map.ofEntries(
            Map.entry("I-FORWARD", Set.of(Role.INTAKE)),
            Map.entry("I-RETURN", Set.of(Role.HANDLER, Role.CHECKER)),
            Map.entry("T-ACCEPT", Set.of(Role.HANDLER)),
            Map.entry("T-MEDIATE-START", Set.of(Role.HANDLER)),
            Map.entry("T-MEDIATE", Set.of(Role.HANDLER, Role.MEDIATOR)),
            Map.entry("T-APPRAISAL", Set.of(Role.HANDLER)),
            Map.entry("T-TERM-NOTICE", Set.of(Role.HANDLER)),
            Map.entry("I-PERFORMANCE", Set.of(Role.HANDLER)),
            Map.entry("T-LEAD-CHECK", Set.of(Role.CHECKER)),
            Map.entry("T-REPORT-CHECK", Set.of(Role.CHECKER)),
            Map.entry("T-CRIME-DECIDE", Set.of(Role.LEADER, Role.HEAD)),
            Map.entry("T-CRIME-HANDOVER", Set.of(Role.CHECKER, Role.HEAD)),
            Map.entry("A-REPORT", Set.of(Role.CHECKER, Role.HEAD)),
            Map.entry("A-LEVEL", Set.of(Role.CHECKER, Role.HEAD)),
            Map.entry("A-SUPPLEMENT", Set.of(Role.CHECKER)),
            Map.entry("E-RETURN-VISIT", Set.of(Role.EVALUATOR)),
            Map.entry("E-RECTIFY", Set.of(Role.HANDLER)),
            Map.entry("E-RECTIFY-CHECK", Set.of(Role.EVALUATOR)),
            Map.entry("E-RECHECK", Set.of(Role.HEAD)));

    private Watchers() {}

    /** Empty where the clock is not one that officials of the unit work against. */
    static Set<Role> of(String clock) {
        return BY_CLOCK.getOrDefault(clock, Set.of());
    }
}
