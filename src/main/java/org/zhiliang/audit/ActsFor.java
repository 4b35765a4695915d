package org.zhiliang.audit;

import org.jspecify.annotations.Nullable;

/** A principal that may act for somebody else: as a substitute, or as an agent. The record then names both. */
public interface ActsFor {

    /** The user id of the one who is acted for; null where the principal acts in their own name. */
    @Nullable
    String actsFor();
}
