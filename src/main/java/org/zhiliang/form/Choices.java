package org.zhiliang.form;

import java.util.List;

/**
 * Where the options of a choice come from: from the file, from a list among the shown values, or from an expression.
 *
 * @param offered the options that the file names
 * @param valuesKey the key of the list among the shown values, empty if there is none
 * @param expression FEEL, without the leading equals sign, empty if there is none
 */
public record Choices(List<Option> offered, String valuesKey, String expression) {

    /** @param value the code that is posted and stored */
    public record Option(String value, Wording label) {}

    static final Choices NONE = new Choices(List.of(), "", "");

    public Choices {
        offered = List.copyOf(offered);
    }

    public boolean isEmpty() {
        return offered.isEmpty() && valuesKey.isEmpty() && expression.isEmpty();
    }
}
