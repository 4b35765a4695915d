package org.zhiliang.notification;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/**
 * Something to tell somebody.
 *
 * @param values a text for each of the kind's parameters, and {@link #PATH} where the kind has no page of its own
 * @param key the sender's own name of this message, so that a repeated step tells it once: for example
 *     {@code accepted/TS-650100-2026-000001/complainant}
 */
public record Message(
        NoticeKind kind, Recipient to, @Nullable CaseNo caseNo, Values values, String key) {

    /** The value that leads elsewhere than the kind's own page: a path below our address, starting with a slash. */
    public static final String PATH = "path";

    public Message {
        Set<String> needed = new HashSet<>(kind.parameters());
        if (kind.path().isEmpty()) {
            needed.add(PATH);
        }
        Set<String> possible = new HashSet<>(needed);
        possible.add(PATH);
        if (!values.keys().containsAll(needed) || !possible.containsAll(values.keys())) {
            throw new IllegalArgumentException(kind + " needs " + needed + " and was given " + values.keys());
        }
    }

    public Message(NoticeKind kind, Recipient to, CaseNo caseNo, String key) {
        this(kind, to, caseNo, Values.none(), key);
    }
}
