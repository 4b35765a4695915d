package org.zhiliang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param at when, to the microsecond
 * @param actsFor for whom the actor acted, as a substitute or agent
 * @param source the network address of the client; null for the system's own jobs
 * @param verb what was done; {@code read} for every read
 * @param details JSON text, a flat object of short texts
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        @Nullable String actsFor,
        @Nullable String source,
        String verb,
        String subjectKind,
        String subjectId,
        @Nullable String purpose,
        String details) {

    static AuditEntry from(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("acts_for"),
                row.getString("source"),
                row.getString("verb"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("purpose"),
                row.getString("details"));
    }

    /** The SHA-256 of this entry on top of the one before. Every part goes in with its length, so none can borrow from its neighbour. */
    String hashAfter(String previous) {
        MessageDigest digest = sha256();
        for (Object part : Arrays.asList(
                previous, id, at, actor, actsFor, source, verb, subjectKind, subjectId, purpose, details)) {
            String text = part == null ? "-" : part.toString();
            digest.update((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
