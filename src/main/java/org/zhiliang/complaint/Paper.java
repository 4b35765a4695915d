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
 * @param takenBy the official who took it down on the sender's behalf; null where the sender did it alone
 * @param externalNumbers the numbers it bears in other systems, by system
 * @param answers the whole form, for the record
 * @param documents ids of the files that were uploaded with it
 */
public record Paper(
        String key,
        String intakeUnit,
        String origin,
        @Nullable String lodgedBy,
        @Nullable String takenBy,
        Instant receivedAt,
        List<Party> parties,
        Map<String, String> externalNumbers,
        String form,
        String formVersion,
        Values answers,
        List<String> documents) {

    private static final String BESIDE = "/report";

    public Paper {
        parties = List.copyOf(parties);
        externalNumbers = Map.copyOf(externalNumbers);
        documents = List.copyOf(documents);
    }

    /** A paper that its sender hands in without anybody's help. */
    public Paper(
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
        this(
                key,
                intakeUnit,
                origin,
                lodgedBy,
                null,
                receivedAt,
                parties,
                externalNumbers,
                form,
                formVersion,
                answers,
                documents);
    }

    /** The paper of a second case that is opened out of this one. Outside numbers and files stay with the first. */
    public Paper beside(List<Party> others) {
        return new Paper(
                besideKey(key),
                intakeUnit,
                origin,
                lodgedBy,
                takenBy,
                receivedAt,
                others,
                Map.of(),
                form,
                formVersion,
                answers,
                List.of());
    }

    static String besideKey(String key) {
        return key + BESIDE;
    }

    /** What the query code is drawn from: the cases of one paper have one code. */
    String codeKey() {
        return key.replace(BESIDE, "");
    }

    /** Who handed it in or took it down, for the record; {@code nameless} where no account did. */
    String actor(String nameless) {
        return takenBy != null ? takenBy : lodgedBy != null ? lodgedBy : nameless;
    }
}
