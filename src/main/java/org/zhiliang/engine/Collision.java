package org.zhiliang.engine;

/** Somebody else acts on the same case at this very moment. Nothing has changed; a moment later it can be done again. */
public class Collision extends NotAllowedNow {

    public Collision(String message) {
        super(message);
    }
}
