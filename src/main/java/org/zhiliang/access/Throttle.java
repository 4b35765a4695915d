package org.zhiliang.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, on all nodes together. Each attempt is counted before the password is looked at, in one
 * statement, so that a burst of parallel attempts counts in full; a success takes the count back. After a few free
 * attempts the wait doubles each time up to a limit: nobody is locked out for good. Attempts during the wait are
 * refused unseen and do not prolong it.
 */
@Component
public class Throttle {

    /**
     * @param free attempts that cost nothing
     * @param longest the longest wait
     */
    public record Limit(int free, Duration longest) {}

    public static final Limit ACCOUNT = new Limit(5, Duration.ofMinutes(1));
    /** An office shares one address. */
    public static final Limit SOURCE = new Limit(30, Duration.ofMinutes(5));

    /** Nobody opens accounts by the dozen. */
    public static final Limit REGISTRATION = new Limit(10, Duration.ofMinutes(5));

    /** For codes and numbers that nobody could guess, but might try. */
    public static final Limit GUESSING = new Limit(10, Duration.ofMinutes(5));

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt; answers how long to wait if it may not be made now. */
    public Optional<Duration> attempt(String key, Limit limit) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int counted = jdbc.sql("""
                        insert into access_throttle as t (key, failures, last_at, blocked_until) values (:key, 1, :now, :now)
                        on conflict (key) do update
                            set failures      = case when t.last_at < :forgotten then 1 else t.failures + 1 end,
                                last_at       = :now,
                                blocked_until = case
                                    when t.last_at < :forgotten or t.failures + 1 < :free then :now
                                    else :now + make_interval(secs =>
                                            least(power(2, least(t.failures + 1 - :free, 20)), :longest)) end
                            where t.blocked_until <= :now
                        """)
                .param("key", key)
                .param("now", now)
                .param("forgotten", now.minus(FORGOTTEN_AFTER))
                .param("free", limit.free())
                .param("longest", limit.longest().toSeconds())
                .update();
        return counted == 1 ? Optional.empty() : Optional.of(waitOf(key, now));
    }

    /**
     * Counts an attempt.
     *
     * @throws TooOften if it may not be made now
     */
    public void count(String key, Limit limit) {
        attempt(key, limit).ifPresent(wait -> {
            throw new TooOften(wait);
        });
    }

    /** The attempt succeeded: an account starts afresh. */
    public void clear(String key) {
        jdbc.sql("delete from access_throttle where key = :key")
                .param("key", key)
                .update();
    }

    /** The attempt succeeded: the address keeps the failures of others. */
    public void forgive(String key) {
        jdbc.sql("""
                        update access_throttle set failures = greatest(failures - 1, 0), blocked_until = :now
                        where key = :key
                        """).param("key", key).param("now", OffsetDateTime.now(clock)).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void sweep() {
        jdbc.sql("delete from access_throttle where last_at < :day")
                .param("day", OffsetDateTime.now(clock).minusDays(1))
                .update();
    }

    private Duration waitOf(String key, OffsetDateTime now) {
        return jdbc.sql("select blocked_until from access_throttle where key = :key")
                .param("key", key)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until))
                .filter(wait -> wait.compareTo(Duration.ofSeconds(1)) > 0)
                .orElse(Duration.ofSeconds(1));
    }
}
