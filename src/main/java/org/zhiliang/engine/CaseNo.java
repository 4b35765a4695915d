package org.zhiliang.engine;

import java.util.regex.Pattern;

/**
 * The number of a case: kind, region, year and serial, for example {@code TS-650102-2026-000123}. It is the business
 * key of every process instance that belongs to the case, and the only thing of the case that the engine knows.
 */
public record CaseNo(String value) implements Comparable<CaseNo> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[0-9]{6}-[0-9]{4}-[0-9]{6}");

    public CaseNo {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    /** Whether the text has the shape of a case number; says nothing on whether such a case exists. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNo other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
