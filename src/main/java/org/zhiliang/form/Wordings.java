package org.zhiliang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;
import org.zhiliang.engine.Values;

/** Puts values into words for one reader. */
record Wordings(MessageSource messages, Locale locale) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*}}");

    String of(Wording wording) {
        return wording.in(locale);
    }

    String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** A value as a reader wants to see it: options by their labels, boxes as yes or no, several with commas. */
    String inWords(Part part, @Nullable Object value, List<Choices.Option> options) {
        if (Scope.isEmpty(value)) {
            return "";
        }
        if (part.type() == PartType.FILEPICKER) {
            return message("form.files", value instanceof List<?> files ? files.size() : 1);
        }
        if (value instanceof Boolean || part.type() == PartType.CHECKBOX) {
            return message("true".equals(String.valueOf(value)) ? "form.yes" : "form.no");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> label(item, options)).collect(Collectors.joining(message("form.comma")));
        }
        String suffix = part.property("suffix");
        String text = label(value, options);
        return suffix.isEmpty() ? text : text + " " + suffix;
    }

    private String label(@Nullable Object code, List<Choices.Option> options) {
        String text = String.valueOf(code);
        return options.stream()
                .filter(option -> option.value().equals(text))
                .map(option -> of(option.label()))
                .findFirst()
                .orElse(text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})T", "$1 "));
    }

    /** A text of the file with shown values in its places, as plain text. */
    String filled(Wording wording, Values shown) {
        return PLACE.matcher(of(wording)).replaceAll(place -> Matcher.quoteReplacement(lookUp(place.group(1), shown)));
    }

    /** The same for HTML of the file: the values are escaped, the file is ours. */
    String filledHtml(Wording wording, Values shown) {
        return PLACE.matcher(of(wording))
                .replaceAll(place -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(lookUp(place.group(1), shown))));
    }

    private static String lookUp(String path, Values shown) {
        Values scope = shown;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            scope = Scope.inner(scope, names[i]);
        }
        return scope.text(names[names.length - 1]);
    }

    /** The rows of a table in the order of its columns; without columns, whatever each row holds. */
    List<FieldView.Row> table(Part part, @Nullable Object rows) {
        List<FieldView.Row> table = new ArrayList<>();
        if (rows instanceof Iterable<?> items) {
            items.forEach(item -> table.add(new FieldView.Row("", "", List.of(), cells(part, item))));
        }
        return table;
    }

    private static List<String> cells(Part part, @Nullable Object item) {
        Values row = item instanceof Map<?, ?> map ? Reading.values(map) : Values.none();
        return part.content().columns().isEmpty()
                ? row.keys().stream().map(row::text).toList()
                : part.content().columns().stream()
                        .map(column -> row.text(column.key()))
                        .toList();
    }
}
