package org.zhiliang.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiliang.engine.Values;

/** Puts the words of a case into what a scene fills in: <code>{firm}</code>, <code>{answer|text without one}</code>, <code>{+10}</code> for the day in ten days. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("\\{([+A-Za-z0-9]+)(?:\\|([^}]*))?}");

    private final Map<String, String> words;
    private final LocalDate today;

    Wording(Map<String, String> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Values values(Map<String, Object> template) {
        Map<String, Object> filled = new LinkedHashMap<>();
        template.forEach((key, value) -> filled.put(key, filled(value)));
        return Values.of(filled);
    }

    private Object filled(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::filled).toList();
        }
        return value instanceof String text ? text(text) : value;
    }

    String text(String template) {
        return WORD.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found.group(2))));
    }

    private String word(String name, String otherwise) {
        if (name.startsWith("+")) {
            return today.plusDays(Long.parseLong(name.substring(1))).toString();
        }
        String word = words.get(name);
        if (word == null && otherwise == null) {
            throw new IllegalArgumentException("The case has no word for " + name);
        }
        return word == null ? otherwise : text(word);
    }
}
