package org.zhiliang.engine.camunda;

import java.util.List;

/** Models that do not fit the rest of the house. The message names file, element and reason, all in one line. */
class BrokenModel extends RuntimeException {

    BrokenModel(List<String> problems) {
        super(String.join("; ", problems));
    }
}
