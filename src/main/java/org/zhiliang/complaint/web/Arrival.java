package org.zhiliang.complaint.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a paper came in.
 *
 * @param key idempotency key of the draft
 * @param intakeUnit the unit whose intake took it; null for the one that serves the place
 * @param origin see {@link org.zhiliang.complaint.Paper}
 * @param account the account of the sender, if there is one
 * @param takenBy the official who took it down, if one did
 * @param externalNumbers its numbers in other systems, by system
 */
record Arrival(
        String key,
        @Nullable String intakeUnit,
        String origin,
        @Nullable String account,
        @Nullable String takenBy,
        Instant receivedAt,
        Map<String, String> externalNumbers) {}
