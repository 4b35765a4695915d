package org.zhiliang.complaint;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.ClosingPapers;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.document.Paper;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** What is sent out when a complaint has been handled: the answer, the invitation to rate it, and what came of that. */
@Component
public class ClosingLetters {

    private static final String RATING_CLOCK = "E-CLOSE";

    private final ClosingPapers papers;
    private final CaseNotices parties;
    private final ComplaintClock clock;

    ClosingLetters(ClosingPapers papers, CaseNotices parties, ComplaintClock clock) {
        this.papers = papers;
        this.parties = parties;
        this.clock = clock;
    }

    /** 投诉办理情况答复, with the invitation to rate the handling. */
    public void ratingInvitation(CaseNo caseNo) {
        Paper paper = papers.answer(caseNo);
        parties.issued(caseNo, "letter.answer", paper);
        parties.told(caseNo, "letter.rating");
        rating(caseNo, NoticeKind.RATING_INVITED);
    }

    /** 评价提醒 */
    public void ratingReminder(CaseNo caseNo) {
        parties.told(caseNo, "letter.ratingReminder");
        rating(caseNo, NoticeKind.RATING_REMINDED);
    }

    private void rating(CaseNo caseNo, NoticeKind kind) {
        Values values = Values.of("until", clock.lastDay(caseNo, RATING_CLOCK));
        parties.complainant(caseNo, new Telling(kind, values, "rating-" + clock.round(caseNo, RATING_CLOCK)));
    }

    /** 复核结果告知 */
    public void recheckResult(CaseNo caseNo) {
        parties.told(caseNo, "letter.recheck");
        parties.complainant(
                caseNo,
                new Telling(NoticeKind.RECHECK_ANSWERED, Values.none(), "recheck-" + clock.round(caseNo, "E-RECHECK")));
    }

    /** 归档目录 */
    public void archive(CaseNo caseNo) {
        parties.noted(caseNo, "letter.archive", papers.archive(caseNo));
    }
}
