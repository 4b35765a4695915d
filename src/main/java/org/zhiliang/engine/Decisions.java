package org.zhiliang.engine;

import java.util.List;

/** Asks the decision tables under {@code processes/}. */
public interface Decisions {

    /** All rows that match, in the table's order. */
    List<Facts> all(String decision, Facts input);

    /** The one row that matches, or no facts at all. */
    default Facts one(String decision, Facts input) {
        List<Facts> rows = all(decision, input);
        return rows.isEmpty() ? Facts.none() : rows.get(0);
    }
}
