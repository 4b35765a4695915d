package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.RoomEntries.Draft;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.complaint.domain.RoomDoor;
import org.zhiliang.complaint.domain.RoomEntry.Kind;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.domain.RoomTalk;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/**
 * The room in which the two parties of a complaint and the mediator exchange statements, evidence and proposals
 * (Regulation Art. 27; Order 121 Art. 18-24). Everything said stays; each side sees when the other has read it and for
 * how long it has kept silent.
 */
@Service
@Transactional
public class Rooms {

    private final RoomEntries entries;
    private final RoomRules rules;
    private final PartyNotices notices;
    private final Silences silences;

    Rooms(RoomEntries entries, RoomRules rules, PartyNotices notices, Silences silences) {
        this.entries = entries;
        this.rules = rules;
        this.notices = notices;
        this.silences = silences;
    }

    /**
     * Who writes.
     *
     * @param role the party's role, or {@code mediator}
     * @param actor for the record
     * @param name for the others to read; empty where the role says enough
     */
    public record Writer(String role, String actor, String name) {

        public RoomSide side() {
            return sideOf(role);
        }
    }

    /**
     * What is written.
     *
     * @param documents numbers of attachments that the other side may see from now on
     * @param key the same for a form that is sent twice
     */
    public record Word(String text, List<String> documents, String key) {}

    /** For how many whole days a side has let the others wait. */
    public record Silence(RoomSide side, long days) {}

    /** The room as one side sees it. */
    public record Room(CaseNo caseNo, RoomDoor door, RoomTalk talk, List<Silence> silences) {

        public boolean isOpen() {
            return door == RoomDoor.OPEN;
        }
    }

    static RoomSide sideOf(String role) {
        return switch (role) {
            case "respondent" -> RoomSide.RESPONDENT;
            case "mediator" -> RoomSide.MEDIATOR;
            default -> RoomSide.COMPLAINANT;
        };
    }

    /** Whether the case has a room to look into. */
    @Transactional(readOnly = true)
    public boolean exists(CaseNo caseNo) {
        return rules.door(caseNo) != RoomDoor.NOT_YET && entries.mayExist(caseNo);
    }

    /**
     * Shows the room to a side, which has then seen what stands in it.
     *
     * @throws NotFound if there is no mediation
     */
    public Room enter(CaseNo caseNo, RoomSide reader) {
        if (!exists(caseNo)) {
            throw new NotFound("room of " + caseNo);
        }
        RoomTalk talk = entries.of(caseNo);
        entries.seen(caseNo, reader, talk);
        RoomDoor door = rules.door(caseNo);
        return new Room(
                caseNo,
                door,
                entries.of(caseNo).asReadBy(reader),
                door == RoomDoor.OPEN ? silences.of(caseNo, talk) : List.of());
    }

    /** Something to read for the others, with evidence or without. */
    public void state(CaseNo caseNo, Writer writer, Word word) {
        write(caseNo, writer, new Draft(Kind.STATEMENT, word.text(), null, word.documents(), null, word.key()));
    }

    /** Evidence with its files, for everybody in the room or for the mediator alone. */
    void showEvidence(CaseNo caseNo, Writer writer, Word word, boolean shared) {
        Kind kind = shared ? Kind.EVIDENCE : Kind.SUBMISSION;
        write(caseNo, writer, new Draft(kind, word.text(), null, word.documents(), null, word.key()));
    }

    /** A mediator's note, hidden from both sides; it can be written as long as the file is there. */
    public void note(CaseNo caseNo, Writer official, Word word) {
        if (official.side().isParty()) {
            throw new NotFound("notes of " + caseNo);
        }
        entries.add(caseNo, official, new Draft(Kind.NOTE, word.text(), null, List.of(), null, word.key()));
    }

    /**
     * Offers terms to the other side.
     *
     * @param counterTo the other side's proposal that is answered by this one, if any
     */
    public void propose(CaseNo caseNo, Writer writer, Offer offer, Word word, @Nullable Long counterTo) {
        entries.lock(caseNo);
        rules.mustDecide(caseNo, writer);
        if (counterTo != null && isNew(caseNo, word)) {
            rules.mustWait(caseNo, entries.of(caseNo), writer, counterTo);
        }
        write(
                caseNo,
                writer,
                new Draft(Kind.PROPOSAL, offer.content(), offer, word.documents(), counterTo, word.key()));
    }

    /** Accepts or declines the other side's proposal. */
    public void answer(CaseNo caseNo, Writer writer, long proposal, boolean accepts, Word word) {
        entries.lock(caseNo);
        rules.mustDecide(caseNo, writer);
        if (isNew(caseNo, word)) {
            rules.mustWait(caseNo, entries.of(caseNo), writer, proposal);
        }
        Kind kind = accepts ? Kind.ACCEPT : Kind.DECLINE;
        write(caseNo, writer, new Draft(kind, word.text(), null, List.of(), proposal, word.key()));
    }

    private boolean isNew(CaseNo caseNo, Word word) {
        return !entries.has(caseNo, word.key());
    }

    private void write(CaseNo caseNo, Writer writer, Draft draft) {
        rules.mustBeOpen(caseNo);
        RoomTalk before = entries.of(caseNo);
        entries.add(caseNo, writer, draft)
                .ifPresent(id -> notices.written(caseNo, writer.side(), draft.kind(), id, before));
    }
}
