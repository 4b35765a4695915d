package org.zhiliang.document;

import java.time.Instant;
import java.util.Set;
import org.springframework.http.MediaType;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyRole;

/**
 * An official paper (文书) that was issued on a case. It is never changed.
 *
 * @param style what kind of paper, for example {@code acceptance}
 * @param number 文号, for example 乌天市监诉受〔2026〕12号
 * @param title as it is printed, in Chinese
 * @param unit the unit that issued it
 * @param addressees the parties it is addressed to and who may have it; empty where it stays in the house
 */
public record Paper(
        long id,
        CaseNo caseNo,
        String style,
        String number,
        String title,
        String unit,
        Set<PartyRole> addressees,
        Content content,
        String mediaType,
        Instant issuedAt) {

    public Paper {
        addressees = Set.copyOf(addressees);
    }

    public boolean isFor(PartyRole role) {
        return addressees.contains(role);
    }

    /** Title and number: what a history and a list of papers name it by. */
    public String reference() {
        return "《" + title + "》" + number;
    }

    /** The name of the file that a reader saves. */
    public String fileName() {
        return title + " " + number + (MediaType.APPLICATION_PDF_VALUE.equals(mediaType) ? ".pdf" : ".html");
    }
}
