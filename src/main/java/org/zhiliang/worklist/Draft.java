package org.zhiliang.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/**
 * A form that is being filled in.
 *
 * @param id also the idempotency key of what is made of it
 * @param values the answers so far, unchecked
 * @param owner the user who has signed in with it, if anybody
 * @param outcome the address of the page that tells what became of it; null while it is open
 */
public record Draft(
        UUID id,
        String journey,
        Values values,
        @Nullable String owner,
        @Nullable String outcome) {}
