package org.zhiliang.workday;

import java.time.Instant;
import org.zhiliang.workday.Deadline.Terms;

/**
 * A clock before it starts.
 *
 * @param calendar the version by which its end is reckoned
 */
record Planned(String code, Terms terms, Instant started, int calendar) {}
