package org.zhiliang.complaint.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transfer to the police (State Council Order 310).
 *
 * @param officers user names of the two or more officers who looked into it, separated by commas
 * @param crime what points to a crime
 * @param items the papers and items that go along, one a line
 * @param decision approved or refused; null before the head has decided
 * @param reason why it was refused
 * @param authority the police authority
 * @param receipt number of the receipt; null where they did not take it
 * @param refusal why the police did not take it
 */
public record PoliceTransfer(
        String officers,
        String crime,
        String items,
        @Nullable String decision,
        @Nullable String reason,
        String authority,
        @Nullable Instant handedAt,
        @Nullable String receiver,
        @Nullable String receipt,
        @Nullable String refusal) {

    public static PoliceTransfer proposed(String officers, String crime, String items, String authority) {
        return new PoliceTransfer(officers, crime, items, null, null, authority, null, null, null, null);
    }

    PoliceTransfer decided(String itsDecision, @Nullable String why) {
        return new PoliceTransfer(officers, crime, items, itsDecision, why, authority, null, null, null, null);
    }

    PoliceTransfer handed(Handover over) {
        return new PoliceTransfer(
                officers,
                crime,
                items,
                decision,
                reason,
                over.authority(),
                over.at(),
                over.receiver(),
                over.receipt(),
                over.refusal());
    }

    /** What happened at the counter of the police. */
    public record Handover(
            String authority,
            Instant at,
            String receiver,
            @Nullable String receipt,
            @Nullable String refusal) {}
}
