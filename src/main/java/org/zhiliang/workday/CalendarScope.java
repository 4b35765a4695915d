package org.zhiliang.workday;

import java.util.Arrays;

/** Whose days a calendar holds. The Xinjiang calendar is the national one with the region's own days laid over it. */
public enum CalendarScope {
    NATIONAL("CN"),
    XINJIANG("CN-XJ");

    private final String code;

    CalendarScope(String code) {
        this.code = code;
    }

    /** The code as it stands in the tables and in the files: {@code CN} or {@code CN-XJ}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such calendar */
    public static CalendarScope of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No calendar " + code));
    }
}
