package org.zhiliang.access;

import java.time.Duration;

/** Somebody has to wait before they may ask again. Nothing has changed, and nothing that they wrote is lost. */
public class TooOften extends RuntimeException {

    private final Duration waiting;

    public TooOften(Duration waiting) {
        super("Too often, wait " + waiting);
        this.waiting = waiting;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, waiting.plusMillis(999).toSeconds());
    }
}
