package org.zhiliang.complaint.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where an accident alert stands, and where it may go from there. */
public enum AccidentStatus {
    /** 核实中 */
    VERIFYING,
    /** 逐级上报中 */
    REPORTING,
    /** 续报期: the level that must know knows, and changes are reported on. */
    FOLLOWING,
    /** 快报办结 */
    CLOSED,
    /** 排除事故 */
    EXCLUDED;

    private static final Map<AccidentStatus, Set<AccidentStatus>> WAYS = Map.of(
            VERIFYING, EnumSet.of(REPORTING, EXCLUDED),
            REPORTING, EnumSet.of(FOLLOWING),
            FOLLOWING, EnumSet.of(REPORTING, CLOSED, EXCLUDED));

    boolean mayBecome(AccidentStatus next) {
        return WAYS.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return this == CLOSED || this == EXCLUDED;
    }

    /** The code in the register and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
