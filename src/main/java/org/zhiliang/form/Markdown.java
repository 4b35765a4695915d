package org.zhiliang.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/**
 * The texts of a form file are Markdown on the screens of the engine's own web application, with the values put in before
 * it is read. Without care a party's words could bring a link with a false name, a picture or a heading of their own.
 */
public final class Markdown {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#!&~|]");

    private Markdown() {}

    /** The values with those that stand in a text of the form, and in no field of it, made to be read as they are. */
    public static Values literal(Form form, Values shown) {
        Set<String> asked = form.keys();
        Set<String> told = form.all()
                .flatMap(part -> PLACE.matcher(part.content().text().chinese()).results())
                .map(place -> place.group(1))
                .filter(name -> !asked.contains(name))
                .collect(Collectors.toSet());
        Map<String, @Nullable Object> literal = new TreeMap<>(shown.asMap());
        literal.replaceAll((name, value) -> told.contains(name) && value instanceof String text
                ? MARKS.matcher(text).replaceAll("\\\\$0")
                : value);
        return Values.of(literal);
    }
}
