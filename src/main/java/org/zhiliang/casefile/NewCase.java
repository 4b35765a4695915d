package org.zhiliang.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register needs to know of a case that is being opened; see {@link CaseFile}.
 *
 * @param lodgingKey the idempotency key of the lodging, from which the query code is drawn
 */
public record NewCase(
        CaseKind kind,
        String region,
        String unit,
        String line,
        String status,
        String origin,
        @Nullable String lodgedBy,
        Instant receivedAt,
        String lodgingKey) {}
