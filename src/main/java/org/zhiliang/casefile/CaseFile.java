package org.zhiliang.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;

/**
 * One row of the register.
 *
 * @param region code of the place that the case is counted for
 * @param unit the organisation unit that has it now, for example {@code amr-650102}
 * @param line the department code whose rules and clocks apply
 * @param status short code, shown by the message {@code case.status.<code>}
 * @param origin how it came in: portal, phone, letter, visit, 12315, 12345, lead
 * @param lodgedBy the account that lodged it, if one did
 */
public record CaseFile(
        CaseNo caseNo,
        CaseKind kind,
        String region,
        String unit,
        String line,
        String status,
        String origin,
        @Nullable String lodgedBy,
        Instant receivedAt,
        @Nullable Instant closedAt) {

    /** The same file with another status: for readers who may not know the true one. */
    public CaseFile withStatus(String shown) {
        return new CaseFile(caseNo, kind, region, unit, line, shown, origin, lodgedBy, receivedAt, closedAt);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
