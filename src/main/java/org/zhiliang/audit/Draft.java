package org.zhiliang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry that is not written yet. */
record Draft(
        Instant at,
        String actor,
        @Nullable String actsFor,
        @Nullable String source,
        String verb,
        String subjectKind,
        String subjectId,
        @Nullable String purpose,
        String details) {

    /** The verb of every read. */
    static final String READ = "read";
}
