package org.zhiliang.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param code shown by the message {@code case.event.<code>}
 * @param detail a short code or number for the message's parameter, no personal data
 * @param isPublic whether the parties see it
 */
public record CaseEvent(
        Instant at, String code, String actor, @Nullable String detail, boolean isPublic) {}
