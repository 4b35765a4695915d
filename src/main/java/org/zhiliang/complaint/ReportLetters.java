package org.zhiliang.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.domain.Filing;
import org.zhiliang.complaint.domain.PoliceTransfer;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.ReportPapers;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** What is issued and told in the check of a report or lead. */
@Component
public class ReportLetters {

    private final ReportPapers papers;
    private final CaseNotices parties;
    private final ReportClock clock;
    private final CheckFiles files;

    ReportLetters(ReportPapers papers, CaseNotices parties, ReportClock clock, CheckFiles files) {
        this.papers = papers;
        this.parties = parties;
        this.clock = clock;
        this.files = files;
    }

    /** 线索移交单: from the mediation to the check; officials only. */
    void leadHandover(CaseNo complaint, CaseNo lead, String found) {
        parties.noted(lead, "letter.leadHandover", papers.lead(complaint, lead, found));
    }

    /** Whoever reported learns that the check takes longer, and until when. */
    public void extended(CaseNo caseNo) {
        parties.told(caseNo, "letter.reportExtended");
        parties.reporter(
                caseNo,
                new Telling(
                        NoticeKind.REPORT_EXTENDED,
                        Values.of("until", clock.lastDay(caseNo)),
                        "extended-" + clock.lastDay(caseNo)));
    }

    /** 举报处理结果告知书 */
    void answer(CaseNo caseNo, Filing filing, String basis) {
        String result = filing.answer() == null ? filing.reason() : filing.answer();
        parties.issued(caseNo, "letter.reportAnswer", papers.answer(caseNo, filing.decision(), basis, result));
        parties.reporter(caseNo, new Telling(NoticeKind.REPORT_ANSWERED, Values.none(), filing.decision()));
    }

    /** 移送书: to the police; officials only. */
    public void policeTransfer(CaseNo caseNo) {
        PoliceTransfer transfer = files.get(caseNo).transfer();
        if (transfer == null) {
            throw new IllegalStateException("Nobody has proposed to transfer " + caseNo);
        }
        List<String> enclosures =
                transfer.items().lines().filter(line -> !line.isBlank()).toList();
        parties.noted(
                caseNo,
                "letter.policeTransfer",
                papers.police(
                        caseNo,
                        "transfer-" + clock.transfers(caseNo),
                        transfer.authority(),
                        transfer.crime(),
                        enclosures));
    }
}
