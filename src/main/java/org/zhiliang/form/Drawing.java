package org.zhiliang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/** Turns the parts of a form and their values into what the templates draw. */
final class Drawing {

    private final Form form;
    private final Presence presence;
    private final Wordings words;
    private final List<Problem> problems;
    private final LocalDate today;

    Drawing(Form form, Presence presence, Wordings words, List<Problem> problems, LocalDate today) {
        this.form = form;
        this.presence = presence;
        this.words = words;
        this.problems = problems;
        this.today = today;
    }

    /** The id of the element of a field, from the name under which it is posted. */
    static String idOf(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    List<FieldView> fields(List<Part> parts, String prefix, Values values, Values context) {
        return parts.stream()
                .filter(part -> part.type() != PartType.BUTTON && !presence.isHidden(part, context))
                .map(part -> field(part, prefix, values, context))
                .toList();
    }

    private FieldView field(Part part, String prefix, Values values, Values context) {
        boolean fixed = part.isComputed() || presence.isReadonly(part, context);
        if (part.type().hasValue() && !fixed) {
            return asked(part, prefix, values.get(part.key()), context);
        }
        if (part.type().hasValue()) {
            Object value = part.isComputed() ? presence.computed(part, context) : context.get(part.key());
            String text = words.inWords(part, value, presence.options(part, context));
            return view(part, "fixed", prefix, text, List.of(), List.of(), List.of());
        }
        return switch (part.type()) {
            case GROUP -> group(part, prefix, values, context);
            case DYNAMICLIST -> rows(part, prefix, values, context);
            case TABLE -> table(part, prefix, context);
            default -> shown(part, prefix, context);
        };
    }

    private FieldView asked(Part part, String prefix, @Nullable Object posted, Values context) {
        Object value = posted == null ? part.initial() : posted;
        String name = prefix + part.key();
        List<FieldView.Choice> choices = new ArrayList<>();
        if (part.type() == PartType.FILEPICKER) {
            codes(value).forEach(id -> choices.add(new FieldView.Choice("", id, id, true)));
        }
        for (Choices.Option option : presence.options(part, context)) {
            String id = idOf(name) + (choices.isEmpty() || part.type() == PartType.SELECT ? "" : "-" + choices.size());
            boolean chosen = codes(value).contains(option.value());
            choices.add(new FieldView.Choice(id, option.value(), words.of(option.label()), chosen));
        }
        String text = value == null || value instanceof List || value instanceof Map ? "" : String.valueOf(value);
        return view(part, kind(part), prefix, text, choices, List.of(), List.of());
    }

    private static String kind(Part part) {
        return switch (part.type()) {
            case TEXTFIELD, NUMBER, DATETIME -> "line";
            case TAGLIST -> "checklist";
            default -> part.type().fileName();
        };
    }

    private FieldView group(Part part, String prefix, Values values, Values context) {
        boolean nested = !part.key().isEmpty();
        Values inner = nested ? Scope.inner(values, part.key()) : values;
        Values inside = nested ? Scope.over(context, Scope.over(Scope.inner(context, part.key()), inner)) : context;
        List<FieldView> parts = fields(part.parts(), nested ? prefix + part.key() + "." : prefix, inner, inside);
        return view(part, "group", prefix, "", List.of(), parts, List.of());
    }

    private FieldView rows(Part part, String prefix, Values values, Values context) {
        String name = prefix + part.key();
        List<Values> filled = values.rows(part.key());
        List<Values> all = filled.isEmpty() && part.rules().min() != null ? List.of(Values.none()) : filled;
        List<FieldView.Row> rows = new ArrayList<>();
        for (Values row : all) {
            String rowName = name + "[" + rows.size() + "]";
            Values inside = Scope.over(context, Scope.complete(part.parts(), row));
            String title = words.of(part.label()) + " " + (rows.size() + 1);
            rows.add(new FieldView.Row(rowName, title, fields(part.parts(), rowName + ".", row, inside), List.of()));
        }
        return view(part, "rows", prefix, "", List.of(), List.of(), rows);
    }

    private FieldView table(Part part, String prefix, Values context) {
        List<FieldView.Choice> heads = part.content().columns().stream()
                .map(column -> new FieldView.Choice("", column.key(), words.of(column.label()), false))
                .toList();
        List<FieldView.Row> rows = words.table(part, presence.computed(part, context));
        return view(part, "table", prefix, "", heads, List.of(), rows);
    }

    private FieldView shown(Part part, String prefix, Values context) {
        Wording text = part.content().text();
        String content = part.type() == PartType.HTML ? words.filledHtml(text, context) : words.filled(text, context);
        return view(part, part.type().fileName(), prefix, content, List.of(), List.of(), List.of());
    }

    private FieldView view(
            Part part,
            String kind,
            String prefix,
            String value,
            List<FieldView.Choice> options,
            List<FieldView> parts,
            List<FieldView.Row> rows) {
        String name = part.key().isEmpty() ? part.id() : prefix + part.key();
        boolean asks = part.type().hasValue() && !"fixed".equals(kind);
        return new FieldView(
                kind,
                idOf(name),
                name,
                words.of(part.label()),
                words.of(part.hint()),
                asks || "rows".equals(kind) ? error(name) : "",
                value,
                asks && !part.rules().required() && part.type() != PartType.CHECKBOX,
                asks && form.isLookedAt(part.key()),
                Inputs.of(part, today),
                options,
                parts,
                rows);
    }

    private String error(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    private static List<String> codes(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }
}
