package org.zhiliang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock of the house, which may stand in the past for the one thread that lays the cases. */
final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told;

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<@Nullable Instant> told) {
        this.real = real;
        this.told = told;
    }

    void set(Instant moment) {
        told.set(moment);
    }

    /** Whether this thread reads a moment that it was told. */
    boolean isTold() {
        return told.get() != null;
    }

    void release() {
        told.remove();
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), told);
    }
}
