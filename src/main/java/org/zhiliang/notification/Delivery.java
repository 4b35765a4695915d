package org.zhiliang.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;

/**
 * A message on its way by mail or SMS.
 *
 * @param channel {@code mail} or {@code sms}
 * @param attempts how often it was tried
 * @param nextAt when it is tried next, while it waits
 * @param settledAt when it was sent or given up
 */
public record Delivery(
        long id,
        String key,
        String channel,
        Recipient recipient,
        NoticeKind kind,
        Values values,
        @Nullable String caseNo,
        State state,
        int attempts,
        Instant nextAt,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable String lastError) {

    /** Where a message stands. Unaddressed: the account has no address for this way, the inbox has the message. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        UNADDRESSED
    }

    static Delivery from(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Delivery(
                row.getLong("id"),
                row.getString("key"),
                row.getString("channel"),
                new Recipient(
                        Recipient.Kind.valueOf(upper(row.getString("recipient_kind"))),
                        row.getString("recipient"),
                        Locale.forLanguageTag(row.getString("language"))),
                NoticeKind.valueOf(row.getString("kind")),
                Parameters.read(row.getString("parameters")),
                row.getString("case_no"),
                State.valueOf(upper(row.getString("state"))),
                row.getInt("attempts"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getString("last_error"));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The recipient as a list may show it: addresses and numbers with their middle hidden. */
    public String shownRecipient() {
        return recipient.hasAccount() ? recipient.address() : Masked.address(recipient.address());
    }
}
