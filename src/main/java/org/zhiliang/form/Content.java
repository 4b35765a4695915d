package org.zhiliang.form;

import java.util.List;

/**
 * What a part shows without asking: a text, a computed value, a table, a picture.
 *
 * @param text Markdown or HTML of the file, with {@code {{name}}} for shown values
 * @param expression FEEL of a computed value or of the rows of a table, without the leading equals sign
 */
public record Content(Wording text, String expression, List<Column> columns) {

    public record Column(String key, Wording label) {}

    static final Content NONE = new Content(Wording.NONE, "", List.of());

    public Content {
        columns = List.copyOf(columns);
    }
}
