package org.zhiliang.engine;

/** There is no such thing, or the reader may not know of it; the two look the same on purpose. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
