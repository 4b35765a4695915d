package org.zhiliang.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets a demonstration live through months within seconds: the engine takes the moment that it is told for the present,
 * and its jobs run on the caller's thread, in the caller's transaction. There is none outside the demo.
 */
public interface Rehearsal {

    /** A job that waits, with the moment from which it may run. */
    record Waiting(String id, Instant due) {}

    /** What the engine shall take for the present, until {@link #end()}. */
    void now(Instant moment);

    /** The present is the present again. */
    void end();

    /** The job that is due first, at this moment at the latest. */
    Optional<Waiting> next(Instant until);

    void run(Waiting job);

    /** Somebody takes an open task for themselves. */
    void claim(TaskId task, String userId);
}
