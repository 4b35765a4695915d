package org.zhiliang.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox as the postman needs them. */
@Repository
class OutboxStore {

    /** Longer than a whole batch takes when every server is slow to answer: a row of a dead node comes back after it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes due messages for this node alone: other nodes skip locked rows, and then the lease moves them away. */
    List<Delivery> claim(int batch) {
        return jdbc.sql("""
                        update notification_outbox set attempts = attempts + 1, next_at = :lease
                        where id in (
                            select id from notification_outbox where state = 'waiting' and next_at <= :now
                            order by next_at, id limit :batch for update skip locked)
                        returning *""")
                .param("now", at(clock.instant()))
                .param("lease", at(clock.instant().plus(LEASE)))
                .param("batch", batch)
                .query(Delivery::from)
                .list();
    }

    /** Nothing is sent any more; secrets leave the row. The attempt is compared so that a late node changes nothing. */
    void settle(Delivery delivery, Delivery.State state) {
        jdbc.sql("""
                        update notification_outbox
                        set state = lower(:state), settled_at = :now, last_error = null,
                            parameters = parameters - cast(:secrets as text[])
                        where id = :id and attempts = :attempts and state = 'waiting'""")
                .param("state", state.name())
                .param("now", at(clock.instant()))
                .param("secrets", NoticeKind.SECRETS.toArray(new String[0]))
                .param("id", delivery.id())
                .param("attempts", delivery.attempts())
                .update();
    }

    void retryLater(Delivery delivery, Duration delay, String error) {
        fail(delivery, "waiting", clock.instant().plus(delay), error);
    }

    void giveUp(Delivery delivery, String error) {
        fail(delivery, "failed", clock.instant(), error);
    }

    private void fail(Delivery delivery, String state, Instant next, String error) {
        jdbc.sql("""
                        update notification_outbox
                        set state = :state, next_at = :next, last_error = :error,
                            settled_at = case when :state = 'failed' then cast(:next as timestamptz) end
                        where id = :id and attempts = :attempts and state = 'waiting'""")
                .param("state", state)
                .param("next", at(next))
                .param("error", error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error)
                .param("id", delivery.id())
                .param("attempts", delivery.attempts())
                .update();
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
