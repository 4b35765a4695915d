package org.zhiliang.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;

/**
 * A complaint as it is handed in.
 *
 * @param key idempotency key: a repetition opens nothing new
 * @param intakeUnit the unit whose intake receives it, for example {@code amr-650102}
 * @param origin portal, phone, letter, visit, 12315 or 12345
 * @param lodgedBy the account of the complainant, if there is one
 * @param externalNumbers the numbers it bears in other systems, by system
 * @param answers the whole form, for the record
 * @param documents ids of the files that were uploaded with it
 */
public record Lodging(
        String key,
        String intakeUnit,
        String origin,
        @Nullable String lodgedBy,
        Instant receivedAt,
        Claim claim,
        Harm harm,
        List<Party> parties,
        Map<String, String> externalNumbers,
        String form,
        String formVersion,
        Values answers,
        List<String> documents) {

    public Lodging {
        parties = List.copyOf(parties);
        externalNumbers = Map.copyOf(externalNumbers);
        documents = List.copyOf(documents);
    }

    /** What the routing tables are asked. */
    RoutingAdvice.Question question() {
        String platform = answers.has("platformRegion") ? answers.text("platformRegion") : claim.region();
        return new RoutingAdvice.Question("complaint", claim.domain(), claim.traderKind(), claim.region(), platform);
    }
}
