package org.zhiliang.complaint.domain;

import java.util.Locale;

/** The levels of administration that an accident is reported up to, from below (State Council Order 493 Art. 10). */
public enum AccidentLevel {
    COUNTY,
    PREFECTURE,
    REGION,
    /** The line of the State Council, outside this house. */
    STATE;

    /**
     * The level that must know of an accident.
     *
     * @param grade 1 一般, 2 较大, 3 重大, 4 特别重大
     */
    public static AccidentLevel mustKnow(int grade) {
        return switch (grade) {
            case 1 -> PREFECTURE;
            case 2 -> REGION;
            default -> STATE;
        };
    }

    public boolean isAbove(AccidentLevel other) {
        return compareTo(other) > 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AccidentLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
