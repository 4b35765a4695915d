package org.zhiliang.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param id unique in the file
 * @param key the name of its value; for a group or a repeated group the path under which its values are nested; empty
 *     where there is none
 * @param hiddenIf FEEL without the leading equals sign; empty for a part that is always there
 * @param readonlyIf FEEL; {@code true} for a part that is never filled in; empty for one that always is
 * @param subtype {@code date}, {@code time} or {@code datetime} for dates, otherwise empty
 * @param initial the value that an untouched field starts with
 * @param parts the parts of a group, in their order
 * @param properties the custom properties of the file
 */
public record Part(
        PartType type,
        String id,
        String key,
        Wording label,
        Wording hint,
        String hiddenIf,
        String readonlyIf,
        String subtype,
        Rules rules,
        Choices choices,
        Content content,
        @Nullable Object initial,
        List<Part> parts,
        Map<String, String> properties) {

    public Part {
        parts = List.copyOf(parts);
        properties = Map.copyOf(properties);
    }

    /** This part and everything inside it. */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /** The FEEL expressions of this part alone. */
    public List<String> expressions() {
        return Stream.of(hiddenIf, readonlyIf, choices.expression(), content.expression())
                .filter(expression -> !expression.isEmpty())
                .toList();
    }

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** Whether its parts live in the same scope as its neighbours. */
    public boolean isTransparent() {
        return type == PartType.GROUP && key.isEmpty();
    }

    /** Whether it only shows something: nothing of a submission hangs on it. */
    boolean isContent() {
        return !type.hasValue() && !type.hasParts();
    }

    /** Computed parts are never filled in by a person. */
    boolean isComputed() {
        return type == PartType.EXPRESSION;
    }
}
