package org.zhiliang.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few scalars that a diagram needs to choose its way: booleans, whole numbers and short codes. No personal data,
 * no form values, no objects; the constructor refuses them.
 */
public final class Facts {

    private static final int LONGEST = 64;
    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, Object> values;

    private Facts(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    public static Facts none() {
        return NONE;
    }

    public static Facts of(String name, Object value) {
        return NONE.and(name, value);
    }

    /**
     * These facts and one more.
     *
     * @throws IllegalArgumentException if the value is not a boolean, a number or a code of at most 64 characters
     */
    public Facts and(String name, Object value) {
        if (!isScalar(value)) {
            throw new IllegalArgumentException("Not a fact for the engine: " + name + " is a " + value.getClass());
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    private static boolean isScalar(Object value) {
        return value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || (value instanceof String text && text.length() <= LONGEST);
    }

    public Set<String> names() {
        return values.keySet();
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** The fact as text, or an empty text where it is absent. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
