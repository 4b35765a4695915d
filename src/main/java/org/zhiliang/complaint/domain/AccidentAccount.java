package org.zhiliang.complaint.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report of an accident tells (State Council Order 493 Art. 12): the unit where it happened, time, place and
 * scene, the course in brief, and what has been done.
 *
 * @param happenedAt null until the verification has found out
 */
public record AccidentAccount(
        String culprit,
        @Nullable Instant happenedAt,
        String place,
        String course,
        @Nullable String measures,
        @Nullable String remarks) {}
