package org.zhiliang.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;

/**
 * What is handed in, whether it complains, reports, or does both.
 *
 * @param key idempotency key: a repetition opens nothing new
 * @param intakeUnit the unit whose intake receives it, for example {@code amr-650102}
 * @param origin portal, phone, letter, visit, 12315, 12345, or lead for what the house itself found
 * @param lodgedBy the account of the sender, if there is one; null for whoever stays anonymous
 * @param externalNumbers the numbers it bears in other systems, by system
 * @param answers the whole form, for the record
 * @param documents ids of the files that were uploaded with it
 */
public record Paper(
        String key,
        String intakeUnit,
        String origin,
        @Nullable String lodgedBy,
        Instant receivedAt,
        List<Party> parties,
        Map<String, String> externalNumbers,
        String form,
        String formVersion,
        Values answers,
        List<String> documents) {

    public Paper {
        parties = List.copyOf(parties);
        externalNumbers = Map.copyOf(externalNumbers);
        documents = List.copyOf(documents);
    }
}
