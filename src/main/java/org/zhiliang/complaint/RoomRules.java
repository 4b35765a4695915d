package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.complaint.domain.RoomDoor;
import org.zhiliang.complaint.domain.RoomEntry;
import org.zhiliang.complaint.domain.RoomTalk;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.PartyRole;

/** Who may write what in a room, and when. What is against the rules is refused with a sentence for the reader. */
@Component
class RoomRules {

    private final ComplaintFiles files;
    private final AgentPowers agents;
    private final ComplaintWords words;

    RoomRules(ComplaintFiles files, AgentPowers agents, ComplaintWords words) {
        this.files = files;
        this.agents = agents;
        this.words = words;
    }

    /** Whether the case has come to its mediation, is in it, or has left it behind. */
    RoomDoor door(CaseNo caseNo) {
        return files.find(caseNo)
                .map(complaint -> RoomDoor.of(complaint.status()))
                .orElse(RoomDoor.NOT_YET);
    }

    /** Nothing is said outside the mediation. */
    void mustBeOpen(CaseNo caseNo) {
        RoomDoor door = door(caseNo);
        if (door != RoomDoor.OPEN) {
            throw new NotAllowedNow(words.say("complaint.room.shut." + door.code()));
        }
    }

    /**
     * Joint complainants and agents without the authority may speak; what binds all needs the complainant or an agent with
     * special authority (Order 121 Art. 11, 12).
     */
    void mustDecide(CaseNo caseNo, Writer writer) {
        boolean powerless = writer.role().equals(PartyRole.AGENT.code()) && !agents.hasPower(caseNo);
        if (writer.role().equals(PartyRole.JOINT.code())
                || powerless
                || !writer.side().isParty()) {
            throw new NotAllowedNow(words.say("complaint.room.notYours"));
        }
    }

    /**
     * A proposal is answered once, and by the other side.
     *
     * @throws NotFound if the other side has made no such proposal
     */
    void mustWait(CaseNo caseNo, RoomTalk talk, Writer writer, long id) {
        RoomEntry proposal = talk.find(id)
                .filter(entry -> entry.isProposal() && entry.side() != writer.side())
                .orElseThrow(() -> new NotFound("proposal " + id + " in " + caseNo));
        if (!talk.isOpen(proposal)) {
            throw new NotAllowedNow(words.say("complaint.room.answered"));
        }
    }
}
