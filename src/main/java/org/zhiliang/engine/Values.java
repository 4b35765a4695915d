package org.zhiliang.engine;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows or what somebody filled in: field keys with JSON-like values (text, number, boolean, list, nested
 * values, or nothing). Immutable; absent and empty are the same to the typed readers. What is only to be looked at may be
 * found out {@linkplain #withLater later}, when somebody looks.
 */
public final class Values {

    private static final Values NONE = new Values(Map.of());

    private final Map<String, @Nullable Object> entries;

    private Values(Map<String, ? extends @Nullable Object> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static Values none() {
        return NONE;
    }

    /** A copy of the given entries; nested maps and lists are taken as they are. */
    public static Values of(Map<String, ? extends @Nullable Object> entries) {
        return new Values(entries);
    }

    public static Values of(String key, @Nullable Object value) {
        return NONE.with(key, value);
    }

    public Values with(String key, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(entries);
        more.put(key, value);
        return new Values(more);
    }

    public Values with(Values others) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(entries);
        more.putAll(others.entries);
        return new Values(more);
    }

    /**
     * The same with values that are found out when one of them is first asked for: a submission is checked by few of the
     * many things that its form shows.
     *
     * @param group answers with all of them, and is asked once at most
     */
    public Values withLater(Supplier<Values> group, String... keys) {
        Later later = new Later(group);
        Map<String, @Nullable Object> more = new LinkedHashMap<>(entries);
        for (String key : keys) {
            more.put(key, later);
        }
        return new Values(more);
    }

    /** The same with everything found out that was to be later. */
    public Values now() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(entries);
        all.replaceAll((key, value) -> get(key));
        return new Values(all);
    }

    public Values without(String key) {
        Map<String, @Nullable Object> fewer = new LinkedHashMap<>(entries);
        fewer.remove(key);
        return new Values(fewer);
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public @Nullable Object get(String key) {
        Object value = entries.get(key);
        return value instanceof Later later ? later.found().get(key) : value;
    }

    public boolean has(String key) {
        return !isEmpty(get(key));
    }

    /** The trimmed text, or an empty text where there is none. */
    public String text(String key) {
        Object value = get(key);
        return value == null ? "" : value.toString().strip();
    }

    public @Nullable String textOrNull(String key) {
        String text = text(key);
        return text.isEmpty() ? null : text;
    }

    public boolean flag(String key) {
        Object value = get(key);
        return Boolean.TRUE.equals(value)
                || (value instanceof String text && ("true".equals(text) || "yes".equals(text)));
    }

    public @Nullable BigDecimal number(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public @Nullable LocalDate date(String key) {
        String text = text(key);
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The chosen codes of a checklist or tag list; a single text counts as a list of one. */
    public List<String> codes(String key) {
        Object value = get(key);
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(item -> item != null)
                    .map(Object::toString)
                    .toList();
        }
        return isEmpty(value) || value == null ? List.of() : List.of(value.toString());
    }

    /** The values of a nested group, none where there are none. */
    public Values inner(String key) {
        return get(key) instanceof Map<?, ?> map ? nested(map) : NONE;
    }

    /** The rows of a repeated group. */
    public List<Values> rows(String key) {
        List<Values> rows = new ArrayList<>();
        if (get(key) instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof Map<?, ?> map) {
                    rows.add(nested(map));
                }
            });
        }
        return rows;
    }

    private static Values nested(Map<?, ?> map) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        map.forEach((name, value) -> entries.put(String.valueOf(name), value));
        return new Values(entries);
    }

    /** The entries in their order, for writing them out. Not to be changed. */
    public Map<String, @Nullable Object> asMap() {
        return entries.values().stream().anyMatch(Later.class::isInstance) ? now().entries : entries;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values values && asMap().equals(values.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return "Values" + entries.keySet();
    }
}
