package org.zhiliang.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.Values;

/** The messages that a signed-in person finds on our own pages. */
@Service
public class Inbox {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One message; the words are made when it is shown, in the reader's language. */
    public record Item(
            long id,
            NoticeKind kind,
            Values values,
            @Nullable String caseNo,
            Instant at,
            boolean unread) {}

    /** How many messages this person has not read. */
    public int unread(String userId) {
        return jdbc.sql("select count(*) from notification_inbox where recipient = ? and read_at is null")
                .param(userId)
                .query(Integer.class)
                .single();
    }

    /** The newest messages of this person, newest first. */
    public List<Item> of(String userId) {
        return jdbc.sql("""
                        select * from notification_inbox where recipient = :user
                        order by created_at desc, id desc limit :limit""")
                .param("user", userId)
                .param("limit", LONGEST)
                .query((row, n) -> new Item(
                        row.getLong("id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        Parameters.read(row.getString("parameters")),
                        row.getString("case_no"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") == null))
                .list();
    }

    /** Marks one's own messages up to and including this one as read; of others nothing changes. */
    public void markRead(String userId, long upTo) {
        jdbc.sql("""
                        update notification_inbox set read_at = :now
                        where recipient = :user and id <= :upTo and read_at is null""")
                .param("now", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .param("user", userId)
                .param("upTo", upTo)
                .update();
    }
}
