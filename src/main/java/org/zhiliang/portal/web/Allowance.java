package org.zhiliang.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What each source may do: some at once, then as much as comes back with time. Forgets the sources that are rested. */
final class Allowance {

    private static final int MANY_SOURCES = 50_000;

    private final Clock clock;
    private final Duration each;
    private final int burst;
    private final Duration full;
    private final Map<String, Instant> restedAt = new ConcurrentHashMap<>();

    /**
     * @param burst how many at once
     * @param back how many come back in the period
     */
    Allowance(Clock clock, int burst, Duration period, int back) {
        this.clock = clock;
        this.each = period.dividedBy(back);
        this.burst = burst;
        this.full = each.multipliedBy(burst);
    }

    /**
     * Takes so many, or none of them; answers how long to wait if there are too few. What is more than there can ever be
     * counts as all there is.
     */
    Optional<Duration> take(String source, int many) {
        Instant now = clock.instant();
        if (restedAt.size() > MANY_SOURCES) {
            restedAt.values().removeIf(rested -> !rested.isAfter(now));
        }
        Instant[] refusedUntil = new Instant[1];
        restedAt.compute(source, (key, before) -> {
            Instant rested = before == null || before.isBefore(now) ? now : before;
            Instant after = rested.plus(each.multipliedBy(Math.min(many, burst)));
            if (after.isAfter(now.plus(full))) {
                refusedUntil[0] = after.minus(full);
                return rested;
            }
            return after;
        });
        return Optional.ofNullable(refusedUntil[0]).map(until -> Duration.between(now, until));
    }
}
