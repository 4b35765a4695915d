package org.zhiliang.engine;

/** The id of a process model, which is also the name of its file under {@code processes/}. */
public record ProcessKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
