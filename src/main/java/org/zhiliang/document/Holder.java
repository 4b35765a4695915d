package org.zhiliang.document;

import org.zhiliang.engine.Actor;

/**
 * Whose upload it is, until it is handed in. Nobody else can see, continue, remove or refer to it.
 *
 * @param key the same for the same draft, party or official
 */
public record Holder(String key) {

    /** Somebody who has not uploaded anything: a page without a draft. */
    public static final Holder NOBODY = new Holder("");

    /** Whoever holds this draft of a long form. */
    public static Holder ofDraft(String draft) {
        return new Holder("draft:" + draft);
    }

    /** An official, or a party in its one case. */
    public static Holder of(Actor actor) {
        return new Holder("actor:" + actor.id());
    }
}
