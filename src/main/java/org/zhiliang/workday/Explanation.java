package org.zhiliang.workday;

import java.util.List;

/**
 * How a clock stands and how its end came about, in the reader's language.
 *
 * @param summary one line, for example 第5日/共7个工作日,5月12日至16日因补正暂停
 * @param lines the reckoning step by step, with every holiday by name
 */
public record Explanation(String summary, List<String> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }
}
