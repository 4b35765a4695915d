package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
import org.zhiliang.complaint.letters.AcceptancePapers;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.OfficialNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.document.Paper;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.NoticeKind;

/**
 * What is sent out on a complaint until its mediation: the official papers of Order 121 and the messages that announce
 * them. A paper is issued and a message sent once on each occasion, however often a step is tried.
 */
@Component
public class Letters {

    private static final String UNIT = "unit";
    private static final String UNTIL = "until";

    private final AcceptancePapers papers;
    private final CaseNotices parties;
    private final OfficialNotices officials;
    private final ComplaintClock clock;
    private final Routing routing;

    Letters(
            AcceptancePapers papers,
            CaseNotices parties,
            OfficialNotices officials,
            ComplaintClock clock,
            Routing routing) {
        this.papers = papers;
        this.parties = parties;
        this.officials = officials;
        this.clock = clock;
        this.routing = routing;
    }

    /** 分送通知书 to the unit that gets the case; whoever sent the case is told where it is. */
    public void forwarding(CaseNo caseNo, String fromUnit) {
        String times = Integer.toString(routing.moves(caseNo).size());
        parties.issued(caseNo, "letter.forwarding", papers.forwarding(caseNo, fromUnit, times));
        moved(caseNo, times);
    }

    /** The superior has designated the unit (Art. 33): the unit and whoever sent the case are told. */
    public void designated(CaseNo caseNo) {
        String times = "designated-" + routing.moves(caseNo).size();
        moved(caseNo, times);
        officials.tell(
                caseNo,
                new Telling(NoticeKind.CASE_DESIGNATED, Values.none(), times),
                Role.HEAD,
                Role.HANDLER,
                Role.CHECKER);
    }

    private void moved(CaseNo caseNo, String times) {
        parties.sender(caseNo, new Telling(NoticeKind.CASE_MOVED, Values.of(UNIT, parties.unitName(caseNo)), times));
    }

    /** The case is back at the intake; its people are told which unit gave it back. */
    public void returned(CaseNo caseNo, String fromUnit) {
        officials.tell(
                caseNo,
                new Telling(
                        NoticeKind.CASE_RETURNED,
                        Values.of(UNIT, parties.nameOf(fromUnit)),
                        Integer.toString(routing.moves(caseNo).size())),
                Role.INTAKE,
                Role.INTAKE_LEAD);
    }

    /** 受理决定书 */
    public void acceptance(CaseNo caseNo) {
        decided(caseNo, "letter.acceptance", papers.acceptance(caseNo), NoticeKind.COMPLAINT_ACCEPTED);
    }

    /** 不予受理决定书 */
    public void refusal(CaseNo caseNo) {
        decided(caseNo, "letter.refusal", papers.refusal(caseNo), NoticeKind.COMPLAINT_REFUSED);
    }

    private void decided(CaseNo caseNo, String event, Paper paper, NoticeKind kind) {
        parties.issued(caseNo, event, paper);
        parties.complainant(caseNo, new Telling(kind, Values.of(UNIT, parties.nameOf(paper.unit())), paper.number()));
    }

    /** 限期提供身份证明材料通知书 */
    public void identityRequest(CaseNo caseNo) {
        Paper paper = papers.identity(caseNo);
        parties.issued(caseNo, "letter.identity", paper);
        parties.complainant(
                caseNo,
                new Telling(
                        NoticeKind.IDENTITY_PROOF_WANTED,
                        Values.of(UNTIL, clock.lastDay(caseNo, "T-ID")),
                        paper.number()));
    }

    /** 督办提醒: the decision on acceptance is overdue; officials only. */
    public void acceptanceOverdue(CaseNo caseNo) {
        parties.noted(caseNo, "letter.acceptanceOverdue");
        officials.overdue(caseNo, "T-ACCEPT", Role.HEAD);
    }

    /** 告知正确途径 */
    public void properPath(CaseNo caseNo) {
        parties.told(caseNo, "letter.properPath");
        parties.sender(caseNo, new Telling(NoticeKind.PROPER_PATH, Values.none(), "path"));
    }

    /** 撤回告知 */
    public void withdrawal(CaseNo caseNo) {
        parties.told(caseNo, "letter.withdrawal");
        Telling telling = new Telling(NoticeKind.CASE_WITHDRAWN, Values.none(), "withdrawn");
        parties.complainant(caseNo, telling);
        if (parties.respondentKnows(caseNo)) {
            parties.respondent(caseNo, telling);
        }
    }

    /** The one-time link by which the respondent comes into the room of the case. */
    public void respondentLink(CaseNo caseNo, String token) {
        parties.told(caseNo, "letter.respondentLink");
        parties.respondent(
                caseNo,
                new Telling(
                        NoticeKind.RESPONDENT_INVITED,
                        Values.of(UNTIL, clock.lastDay(caseNo, "T-ANSWER")).with(Message.PATH, "/link/" + token),
                        Integer.toHexString(token.hashCode())));
    }
}
