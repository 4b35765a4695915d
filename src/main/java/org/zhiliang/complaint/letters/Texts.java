package org.zhiliang.complaint.letters;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.Agreements.Agreement;

/** What the single papers say beyond the matter; each is read by the template of its style as {@code text}. */
final class Texts {

    private Texts() {}

    /** A paper that says no more than the matter does. */
    record Plain(Matter matter) {}

    /** @param reportBy the day by which the receiver reports the result to the sender */
    record Forwarding(
            Matter matter, String receiver, @Nullable LocalDate reportBy) {}

    record Identity(Matter matter, String materials, LocalDate until) {}

    /** @param ground N1 to N7; {@code reconsideration} whether the remedies against the authority are printed too */
    record Refusal(Matter matter, String ground, String reason, boolean reconsideration) {}

    /** @param recusalDays how long the parties may ask for another mediator, in calendar days */
    record Mediation(
            Matter matter,
            String mode,
            @Nullable ZonedDateTime at,
            @Nullable String place,
            String mediator,
            @Nullable String body,
            int recusalDays) {}

    /** @param ground 1 to 8 */
    record Termination(Matter matter, String ground) {}

    record Settled(Matter matter, Agreement agreement, String mediator, LocalDate signedOn) {}

    /** @param outcome refused, agreed, terminated or withdrawn */
    record Answer(
            Matter matter,
            @Nullable LocalDate acceptedOn,
            @Nullable String outcome,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable Agreement agreement,
            String page) {}

    record ReportAnswer(Matter matter, String basis, String result) {}

    record Lead(Matter matter, String complaintNo, String lead, String receiver) {}

    record Police(Matter matter, String receiver, String suspicion, List<String> enclosures) {}

    record Archive(Matter matter, List<FileContents.Entry> entries) {}
}
