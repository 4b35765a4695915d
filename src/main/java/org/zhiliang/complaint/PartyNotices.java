package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.RoomEntry.Kind;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.domain.RoomTalk;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** Tells the parties what happened outside their tasks: news in the room, another unit, a case handled anew. */
@Component
class PartyNotices {

    private final CaseNotices parties;
    private final CaseHistory history;

    PartyNotices(CaseNotices parties, CaseHistory history) {
        this.parties = parties;
        this.history = history;
    }

    /** Another unit has the case now; a respondent who does not know of it yet is not told. */
    void moved(CaseNo caseNo, String unit, String by, int times) {
        history.tell(caseNo, "takenOver", by, unit);
        Values values = Values.of("unit", parties.nameOf(unit));
        Telling telling = new Telling(NoticeKind.CASE_MOVED, values, "takenOver-" + times);
        parties.sender(caseNo, telling);
        if (parties.respondentKnows(caseNo)) {
            parties.respondent(caseNo, telling);
        }
    }

    /** The case is handled anew; {@code round} keeps the messages of several times apart. */
    void reopened(CaseNo caseNo, int round) {
        Telling telling = new Telling(NoticeKind.CASE_REOPENED, Values.none(), "reopened-" + round);
        parties.complainant(caseNo, telling);
        if (parties.respondentKnows(caseNo)) {
            parties.respondent(caseNo, telling);
        }
    }

    /** Something new in the room. An acceptance also stands in the case's history. */
    void written(CaseNo caseNo, RoomSide by, Kind kind, long entry, RoomTalk before) {
        if (kind == Kind.SUBMISSION) {
            return;
        }
        if (kind == Kind.ACCEPT) {
            history.tell(caseNo, "room.accepted", by.code(), null);
        }
        Telling telling = new Telling(NoticeKind.PROPOSAL_RECEIVED, Values.none(), "room-" + entry);
        if (by != RoomSide.COMPLAINANT && isNews(kind, before, RoomSide.COMPLAINANT)) {
            parties.complainant(caseNo, telling);
        }
        if (by != RoomSide.RESPONDENT && isNews(kind, before, RoomSide.RESPONDENT)) {
            parties.respondent(caseNo, telling);
        }
    }

    /** One message for a row of statements that nobody has read yet; every proposal and answer has its own. */
    private static boolean isNews(Kind kind, RoomTalk before, RoomSide side) {
        return (kind != Kind.STATEMENT && kind != Kind.EVIDENCE)
                || before.asReadBy(side).entries().stream()
                        .noneMatch(earlier -> earlier.side() != side && earlier.seenBy(side) == null);
    }
}
