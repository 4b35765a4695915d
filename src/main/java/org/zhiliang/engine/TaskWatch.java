package org.zhiliang.engine;

/**
 * Told of every task as it opens, changes and goes, in the transaction that does it: so that lists and counts can be kept
 * in tables of our own and never disagree with the engine, and what hangs on a step ends with it. Several may watch.
 */
public interface TaskWatch {

    default void opened(OpenTask task) {}

    /** Its due moment, its groups or who has claimed it changed. */
    default void changed(OpenTask task) {}

    /** @param done whether it was completed; false where it is no longer wanted */
    default void gone(OpenTask task, boolean done) {}
}
