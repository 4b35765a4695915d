package org.zhiliang.worklist.web;

import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.DraftHolder;
import org.zhiliang.worklist.Journey;

/** One request on a journey: which journey, and who holds its draft. */
record Visit(Journey journey, DraftHolder holder, DraftCookie cookie) {

    String name() {
        return journey.name();
    }

    String base() {
        return journey.place() + "/" + journey.name();
    }

    @Nullable
    String user() {
        return holder.user();
    }

    Values shown() {
        return journey.shown(holder.user());
    }
}
