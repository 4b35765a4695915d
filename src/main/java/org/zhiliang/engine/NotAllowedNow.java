package org.zhiliang.engine;

/** The act is a proper one, but not in the present state of the case. The message says so in the reader's language. */
public class NotAllowedNow extends RuntimeException {

    public NotAllowedNow(String message) {
        super(message);
    }
}
