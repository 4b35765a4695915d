package org.zhiliang.complaint.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.party.Party;

/**
 * What every paper on a case may say of it.
 *
 * @param sender the complainant or reporter; null for an anonymous report
 * @param agents those who act for the complainant, and joint complainants
 * @param opponent the respondent or the reported firm
 * @param claims codes of the remedies wanted
 * @param contact the official whom one may ask; empty where nobody has the case yet
 */
public record Matter(
        String caseNo,
        @Nullable Party sender,
        List<Party> agents,
        @Nullable Party opponent,
        LocalDate receivedOn,
        @Nullable String goods,
        @Nullable BigDecimal amount,
        List<String> claims,
        String facts,
        String contact,
        String phone,
        LegalBasis law) {

    public Matter {
        agents = List.copyOf(agents);
        claims = List.copyOf(claims);
    }

    /** How the paper addresses whoever sent the case. */
    public String senderName() {
        return sender == null ? "" : sender.name();
    }

    public String opponentName() {
        return opponent == null ? "" : opponent.name();
    }
}
