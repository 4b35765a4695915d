package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What sets a clock running.
 *
 * @param moment when it happened; the day of it (in Beijing) is not counted, hours count from the moment itself
 * @param received the day on which the authority received the case; it chooses the version of the rule
 * @param line the department whose rule holds, for example {@code amr}
 * @param corps whether a body of the Corps (兵团) acts, which may keep a calendar of its own
 */
public record Opening(Instant moment, LocalDate received, String line, boolean corps) {

    /** A clock of a local, non-Corps body. */
    public static Opening at(Instant moment, LocalDate received, String line) {
        return new Opening(moment, received, line, false);
    }
}
