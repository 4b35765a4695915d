package org.zhiliang.engine;

/** The engine's handle of one open task. It means nothing after the task is done and never leaves the house in a letter. */
public record TaskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
