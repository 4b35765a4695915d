package org.zhiliang.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one component of a file. What it cannot make sense of is an {@link IllegalArgumentException}. */
final class PartReader {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    private final JsonNode node;
    private final PartType type;
    private final Map<String, String> properties;

    PartReader(JsonNode node, PartType type, Map<String, String> properties) {
        this.node = node;
        this.type = type;
        this.properties = properties;
        String suffix = node.path("appearance").path("suffixAdorner").asText();
        if (!suffix.isEmpty()) {
            properties.put("suffix", suffix);
        }
    }

    Part read(List<Part> parts) {
        return new Part(
                type,
                text("id"),
                type.hasParts() ? text("path") : type.hasValue() ? text("key") : "",
                new Wording(label(), property("label_en")),
                new Wording(text("description"), property("description_en")),
                feel(node.path("conditional").path("hide")),
                readonly(),
                type == PartType.DATETIME ? node.path("subtype").asText("date") : "",
                rules(),
                choices(),
                content(),
                initial(),
                parts,
                properties);
    }

    private String label() {
        return Stream.of("label", "dateLabel", "timeLabel", "alt", "path", "key")
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String readonly() {
        JsonNode readonly = node.path("readonly");
        boolean always = node.path("disabled").asBoolean(false) || (readonly.isBoolean() && readonly.asBoolean());
        return always ? "true" : readonly.isTextual() ? feel(readonly) : "";
    }

    private Rules rules() {
        JsonNode validate = node.path("validate");
        boolean dates = type == PartType.DATETIME;
        boolean files = type == PartType.FILEPICKER;
        String max = files ? property("maxFiles") : property("max");
        return new Rules(
                validate.path("required").asBoolean(false),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(type == PartType.TEXTAREA ? LONGEST_TEXT : LONGEST_LINE),
                dates ? null : number(property("min"), validate.path("min")),
                dates ? null : number(max, validate.path("max")),
                node.path("decimalDigits").asInt(-1),
                pattern(validate.path("pattern").asText()),
                new Wording(validate.path("patternErrorMessage").asText(), property("pattern_en")),
                Format.named(property("format"), validate.path("validationType").asText()),
                dates ? earliest() : "",
                dates ? bound(property("max")) : "");
    }

    private static @Nullable BigDecimal number(String property, JsonNode inFile) {
        String text = property.isEmpty() ? inFile.asText() : property;
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number", e);
        }
    }

    private String earliest() {
        return node.path("disallowPassedDates").asBoolean(false) ? "today" : bound(property("min"));
    }

    private static String bound(String text) {
        try {
            return text.isEmpty() || "today".equals(text)
                    ? text
                    : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is neither 'today' nor a date", e);
        }
    }

    private static String pattern(String pattern) {
        try {
            return Pattern.compile(pattern).pattern();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern '" + pattern + "' is not one", e);
        }
    }

    private Choices choices() {
        List<Choices.Option> options = new ArrayList<>();
        node.path("values").forEach(option -> {
            String value = option.path("value").asText();
            options.add(new Choices.Option(
                    value, new Wording(option.path("label").asText(value), property("option_" + value + "_en"))));
        });
        return new Choices(options, text("valuesKey"), feel(node.path("valuesExpression")));
    }

    private Content content() {
        String text = type == PartType.HTML ? text("content") : type == PartType.IMAGE ? text("source") : text("text");
        JsonNode computed = type == PartType.TABLE ? node.path("dataSource") : node.path("expression");
        List<Content.Column> columns = new ArrayList<>();
        node.path("columns").forEach(column -> {
            String key = column.path("key").asText();
            columns.add(new Content.Column(
                    key, new Wording(column.path("label").asText(key), property("column_" + key + "_en"))));
        });
        return new Content(new Wording(text, property("text_en")), plainOrFeel(computed), columns);
    }

    private @Nullable Object initial() {
        JsonNode value = node.path("defaultValue");
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            List<String> codes = new ArrayList<>();
            value.forEach(code -> codes.add(code.asText()));
            return codes;
        }
        return value.isTextual() ? value.asText() : null;
    }

    private static String feel(JsonNode value) {
        String text = value.asText();
        if (!text.isEmpty() && !text.startsWith("=")) {
            throw new IllegalArgumentException("the expression '" + text + "' does not begin with '='");
        }
        return text.isEmpty() ? "" : text.substring(1).strip();
    }

    private static String plainOrFeel(JsonNode value) {
        String text = value.asText();
        return text.startsWith("=") ? text.substring(1).strip() : text;
    }

    private String text(String name) {
        return node.path(name).asText().strip();
    }

    private String property(String name) {
        return properties.getOrDefault(name, "");
    }
}
