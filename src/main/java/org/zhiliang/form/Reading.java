package org.zhiliang.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/**
 * Brings posted values into one shape, whoever posted them: a browser sends texts, the task list sends JSON whose
 * number types change from post to post. What cannot be brought into shape stays as it is, and the rules refuse it.
 */
final class Reading {

    private Reading() {}

    /** The values of these parts; keys that belong to none of them are left out. */
    static Values typed(List<Part> parts, Values raw) {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        Form.inScope(parts).forEach(part -> {
            if (raw.keys().contains(part.key())) {
                typed.put(part.key(), value(part, raw.get(part.key())));
            }
        });
        return Values.of(typed);
    }

    static @Nullable Object value(Part part, @Nullable Object raw) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return null;
        }
        if (part.type() == PartType.GROUP) {
            return raw instanceof Map<?, ?> map ? typedMap(part, map) : raw;
        }
        if (part.type() == PartType.DYNAMICLIST) {
            return raw instanceof Collection<?> rows ? rows(part, rows) : raw;
        }
        if (part.type().holdsList()) {
            return codes(raw);
        }
        return scalar(part, raw);
    }

    private static @Nullable Object scalar(Part part, Object raw) {
        if (raw instanceof Map || raw instanceof Collection) {
            return raw;
        }
        String text = raw.toString();
        return switch (part.type()) {
            case NUMBER -> number(text);
            case CHECKBOX -> "true".equals(text) || "on".equals(text) || "yes".equals(text);
            case TEXTAREA -> tidy(text);
            case TEXTFIELD -> line(part, text);
            case EXPRESSION -> raw;
            default -> text.strip();
        };
    }

    private static Object number(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        try {
            return digits.length() > 40 ? text : new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return text.strip();
        }
    }

    private static @Nullable String line(Part part, String text) {
        String line = tidy(text).replace('\n', ' ');
        String format = part.rules().format();
        return format.isEmpty()
                ? line
                : Format.of(format)
                        .tidy(Normalizer.normalize(line, Normalizer.Form.NFKC).strip());
    }

    /** Line ends as one character, no control characters: the database refuses some of them, nobody misses any. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    private static List<String> codes(Object raw) {
        Collection<?> items = raw instanceof Collection<?> several ? several : List.of(raw);
        return items.stream()
                .filter(Objects::nonNull)
                .map(item -> item.toString().strip())
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Object> rows(Part part, Collection<?> rows) {
        List<Object> typed = new ArrayList<>();
        rows.forEach(row -> typed.add(row instanceof Map<?, ?> map ? typedMap(part, map) : String.valueOf(row)));
        return typed;
    }

    private static Map<String, @Nullable Object> typedMap(Part part, Map<?, ?> map) {
        return typed(part.parts(), values(map)).asMap();
    }

    static Values values(Map<?, ?> map) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        map.forEach((name, value) -> entries.put(String.valueOf(name), value));
        return Values.of(entries);
    }
}
