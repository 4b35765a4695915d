package org.zhiliang.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component as a page shows it; the fragment of {@code form/parts} named by {@code kind} draws it.
 *
 * @param id of the HTML element that an error links to
 * @param name under which its value is posted
 * @param error empty if there is none
 * @param value the value as text, also for what is only shown
 * @param optional whether to say that it may be left empty
 * @param live whether a change of it changes other parts
 * @param options of a choice, and the files already there of a file field
 * @param parts of a group
 * @param rows of a repeated group, each with its parts, or of a table
 */
public record FieldView(
        String kind,
        String id,
        String name,
        String label,
        String hint,
        String error,
        String value,
        boolean optional,
        boolean live,
        Input input,
        List<Choice> options,
        List<FieldView> parts,
        List<Row> rows) {

    /** How an input behaves: its HTML type, keyboard, memory, width in characters, unit, bounds. */
    public record Input(
            String type,
            String mode,
            String autocomplete,
            String width,
            String suffix,
            String min,
            String max,
            String accept) {}

    public record Choice(String id, String value, String label, boolean chosen) {}

    /** @param cells of a table row; empty for a repeated group */
    public record Row(String name, String title, List<FieldView> parts, List<String> cells) {}

    /** What {@code aria-describedby} names: the hint and the error, as far as there are any; null for none. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    public boolean wrong() {
        return !error.isEmpty();
    }
}
