package org.zhiliang.engine;

/**
 * Told of every task as it opens, changes and goes, in the transaction that does it: so that lists and counts can be kept
 * in tables of our own and never disagree with the engine. The room {@code worklist} keeps watch.
 */
public interface TaskWatch {

    void opened(OpenTask task);

    /** Its due moment, its groups or who has claimed it changed. */
    void changed(OpenTask task);

    /** Completed, or no longer wanted. */
    void gone(TaskId id);
}
