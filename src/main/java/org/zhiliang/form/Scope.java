package org.zhiliang.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/** Merging and reading of nested values. */
final class Scope {

    private Scope() {}

    /** The second values over the first ones, nested groups merged alike; lists are replaced as a whole. */
    static Values over(Values lower, Values upper) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        upper.asMap().forEach((key, value) -> {
            boolean nested = value instanceof Map && lower.get(key) instanceof Map;
            merged.put(key, nested ? over(inner(lower, key), inner(upper, key)).asMap() : value);
        });
        return lower.with(Values.of(merged));
    }

    /** The values of the group with this path, none where there are none. */
    static Values inner(Values values, String path) {
        return values.get(path) instanceof Map<?, ?> map ? Reading.values(map) : Values.none();
    }

    /** The values with a nothing for each key of the form that has none, so that no expression meets an unknown name. */
    static Values complete(List<Part> parts, Values values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        Form.inScope(parts).forEach(part -> all.put(part.key(), null));
        return Values.of(all).with(values);
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.stream().allMatch(Scope::isEmpty))
                || (value instanceof Map<?, ?> map && map.values().stream().allMatch(Scope::isEmpty));
    }
}
