package org.zhiliang.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was said in a room, in order, and what follows from it: which proposals are open, and who keeps silent.
 *
 * @param began when the mediation began; what was said in an earlier handling of the case can be read and binds nobody
 */
public record RoomTalk(List<RoomEntry> entries, Instant began) {

    public RoomTalk {
        entries = List.copyOf(entries);
    }

    /** What a side may read of it. */
    public RoomTalk asReadBy(RoomSide reader) {
        return new RoomTalk(
                entries.stream().filter(entry -> entry.isFor(reader)).toList(), began);
    }

    /** Whether the proposal still waits: nobody answered it, and its side made no newer one. */
    public boolean isOpen(RoomEntry proposal) {
        return proposal.isProposal()
                && isOfNow(proposal)
                && answerTo(proposal).isEmpty()
                && entries.stream()
                        .noneMatch(later ->
                                later.isProposal() && later.side() == proposal.side() && later.id() > proposal.id());
    }

    public Optional<RoomEntry> answerTo(RoomEntry proposal) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.answerTo(), proposal.id()))
                .findFirst();
    }

    public Optional<RoomEntry> find(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** The terms that were accepted last. */
    public Optional<Offer> accepted() {
        return entries.stream()
                .filter(entry -> entry.kind() == RoomEntry.Kind.ACCEPT && isOfNow(entry))
                .reduce((first, second) -> second)
                .flatMap(entry -> find(Objects.requireNonNull(entry.answerTo())))
                .map(RoomEntry::offer);
    }

    /**
     * For how many whole days a side has let the other side wait: since the first word that came after its own last one.
     *
     * @return 0 where nothing waits for it
     */
    public long silentDays(RoomSide side, LocalDate today, ZoneId zone) {
        Instant own = lastOf(side).map(RoomEntry::at).orElse(Instant.MIN);
        return entries.stream()
                .filter(entry -> entry.side() != side && entry.isFor(side) && isOfNow(entry))
                .filter(entry -> entry.at().isAfter(own))
                .findFirst()
                .map(entry -> ChronoUnit.DAYS.between(entry.at().atZone(zone).toLocalDate(), today))
                .orElse(0L);
    }

    private boolean isOfNow(RoomEntry entry) {
        return !entry.at().isBefore(began);
    }

    private Optional<RoomEntry> lastOf(RoomSide side) {
        return entries.stream()
                .filter(entry -> entry.side() == side && entry.kind() != RoomEntry.Kind.NOTE)
                .reduce((first, second) -> second);
    }
}
