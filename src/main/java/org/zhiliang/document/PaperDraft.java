package org.zhiliang.document;

import java.util.Set;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyRole;

/**
 * A paper that is to be issued.
 *
 * @param style the name of its template under {@code templates/papers}
 * @param series the words in its number after the unit's own, for example 诉受; each is counted by itself
 * @param occasion what tells two papers of the same style on the same case apart; a retry names the same one
 * @param unit the unit that issues it
 * @param addressees who may have it; empty where it stays in the house
 * @param content what the template reads as {@code text}
 */
public record PaperDraft(
        CaseNo caseNo,
        String style,
        String series,
        String title,
        String occasion,
        String unit,
        Set<PartyRole> addressees,
        Object content) {

    public PaperDraft {
        addressees = Set.copyOf(addressees);
    }

    /** The same for every attempt to issue this paper. */
    String key() {
        return style + "/" + caseNo + "/" + occasion;
    }
}
