package org.zhiliang.complaint;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Mediations.Mediation;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.MediationPapers;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.document.Paper;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** What is sent out in a mediation, to both sides alike: neither learns of a step later than the other. */
@Component
public class MediationLetters {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final MediationPapers papers;
    private final CaseNotices parties;
    private final Mediations mediations;
    private final ComplaintClock clock;
    private final MessageSource messages;

    MediationLetters(
            MediationPapers papers,
            CaseNotices parties,
            Mediations mediations,
            ComplaintClock clock,
            MessageSource messages) {
        this.papers = papers;
        this.parties = parties;
        this.mediations = mediations;
        this.clock = clock;
        this.messages = messages;
    }

    /** 投诉调解通知书 */
    public void notice(CaseNo caseNo) {
        Paper paper = papers.notice(caseNo);
        parties.issued(caseNo, "letter.mediationNotice", paper);
        Mediation mediation = mediations.of(caseNo);
        String when = mediation.meetingAt() == null ? say("complaint.later") : WHEN.format(mediation.meetingAt());
        String where = mediation.place() == null ? say("complaint.mode." + mediation.mode()) : mediation.place();
        parties.both(
                caseNo,
                new Telling(
                        NoticeKind.MEDIATION_INVITED, Values.of("when", when).with("where", where), paper.number()));
    }

    /** 终止调解决定书 */
    public void termination(CaseNo caseNo) {
        Paper paper = papers.termination(caseNo);
        parties.issued(caseNo, "letter.termination", paper);
        parties.both(caseNo, new Telling(NoticeKind.MEDIATION_ENDED, Values.none(), paper.number()));
    }

    /** 协议送签 */
    public void readyToSign(CaseNo caseNo) {
        parties.told(caseNo, "letter.readyToSign");
        parties.both(
                caseNo,
                new Telling(
                        NoticeKind.AGREEMENT_READY,
                        Values.of("until", clock.lastDay(caseNo, "T-SIGN")),
                        "signing-" + clock.round(caseNo, "T-SIGN")));
    }

    /** 投诉调解书 */
    public void agreement(CaseNo caseNo) {
        Paper paper = papers.agreement(caseNo);
        parties.issued(caseNo, "letter.agreement", paper);
        parties.both(
                caseNo, new Telling(NoticeKind.DOCUMENT_ISSUED, Values.of("document", paper.title()), paper.number()));
    }

    /** 告知仲裁、诉讼途径 */
    public void remedies(CaseNo caseNo) {
        parties.told(caseNo, "letter.remedies");
        parties.complainant(
                caseNo,
                new Telling(NoticeKind.REMEDIES_TOLD, Values.none(), "remedies-" + clock.round(caseNo, "T-PERFORM")));
    }

    private String say(String code) {
        return messages.getMessage(code, null, Locale.SIMPLIFIED_CHINESE);
    }
}
