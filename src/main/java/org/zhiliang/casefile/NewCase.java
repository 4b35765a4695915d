package org.zhiliang.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;

/**
 * What the register needs to know of a case that is being opened; see {@link CaseFile}.
 *
 * @param key whoever opens a case with the same key again gets this one
 * @param codeKey from which the query code is drawn; cases of one paper have one code
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
        String key,
        String codeKey) {

    /** The file that it becomes under this number. */
    public CaseFile numbered(CaseNo caseNo) {
        return new CaseFile(caseNo, kind, region, unit, line, status, origin, lodgedBy, receivedAt, null);
    }
}
