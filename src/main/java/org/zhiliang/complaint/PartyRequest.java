package org.zhiliang.complaint;

import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.party.PartyKeys.Key;

/** Something that a party may ask for beside the tasks that wait for it; one class per kind. */
public interface PartyRequest {

    /** The code in addresses, tables and messages, for example {@code withdrawal}. */
    String kind();

    /** Whether this party may ask for it now. */
    boolean mayBeMade(Key key);

    /**
     * Asks for it.
     *
     * @throws NotAllowedNow if it may not be asked for now
     */
    void make(Key key, String reason);
}
