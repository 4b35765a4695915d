package org.zhiliang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Conditions;
import org.zhiliang.engine.Values;

/** Says which parts of a form are there and which are read-only for given values, as the form's expressions have it. */
@Component
class Presence {

    /** Chains of conditions are short; what has not settled by then contradicts itself. */
    private static final int ROUNDS = 5;

    private final Conditions conditions;

    Presence(@Lazy Conditions conditions) {
        this.conditions = conditions;
    }

    boolean isHidden(Part part, Values context) {
        return !part.hiddenIf().isEmpty() && conditions.holds(part.hiddenIf(), context);
    }

    boolean isReadonly(Part part, Values context) {
        return "true".equals(part.readonlyIf())
                || (!part.readonlyIf().isEmpty() && conditions.holds(part.readonlyIf(), context));
    }

    @Nullable
    Object computed(Part part, Values context) {
        String expression = part.content().expression();
        return expression.isEmpty() ? null : conditions.value(expression, context);
    }

    /** The options of a choice as they stand for these values. */
    List<Choices.Option> options(Part part, Values context) {
        Choices choices = part.choices();
        if (!choices.expression().isEmpty()) {
            return listed(conditions.value(choices.expression(), context));
        }
        return choices.valuesKey().isEmpty() ? choices.offered() : listed(context.get(choices.valuesKey()));
    }

    /**
     * The typed values without those of hidden parts. A hidden answer must not keep other parts in sight, so this is
     * repeated until nothing more falls away.
     */
    Values settle(List<Part> parts, Values typed, Values shown) {
        Values settled = typed;
        for (int round = 0; round < ROUNDS; round++) {
            Values next = withoutHidden(parts, settled, context(parts, settled, shown));
            if (next.equals(settled)) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    static Values context(List<Part> parts, Values values, Values shown) {
        return Scope.complete(parts, Scope.over(shown, values));
    }

    private Values withoutHidden(List<Part> parts, Values values, Values context) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(values.asMap());
        for (Part part : parts) {
            if (part.isContent()) {
                continue;
            }
            if (isHidden(part, context)) {
                Form.inScope(List.of(part)).forEach(gone -> kept.remove(gone.key()));
            } else if (part.isTransparent()) {
                kept.keySet()
                        .retainAll(withoutHidden(part.parts(), Values.of(kept), context)
                                .keys());
            } else if (part.type() == PartType.GROUP && kept.get(part.key()) instanceof Map<?, ?> map) {
                Values inner = Reading.values(map);
                kept.put(
                        part.key(),
                        withoutHidden(part.parts(), inner, Scope.over(context, inner))
                                .asMap());
            }
        }
        return Values.of(kept);
    }

    private static List<Choices.Option> listed(@Nullable Object list) {
        List<Choices.Option> options = new ArrayList<>();
        if (list instanceof Iterable<?> items) {
            items.forEach(item -> options.add(option(item)));
        }
        return options;
    }

    private static Choices.Option option(@Nullable Object item) {
        if (item instanceof Map<?, ?> map) {
            Values option = Reading.values(map);
            String label = option.has("label") ? option.text("label") : option.text("value");
            return new Choices.Option(option.text("value"), new Wording(label, option.text("label_en")));
        }
        String text = String.valueOf(item);
        return new Choices.Option(text, new Wording(text, ""));
    }
}
