package org.zhiliang.complaint.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;

/** The papers of a report, its hand-over from a complaint and its transfer to the police (Order 121 Art. 27, 34-36, 42). */
@Component
public class ReportPapers {

    private final Papers papers;
    private final Matters matters;

    ReportPapers(Papers papers, Matters matters) {
        this.papers = papers;
        this.matters = matters;
    }

    /**
     * 举报处理结果告知书 (form 10), to a reporter who gave their name.
     *
     * @param occasion tells two answers on one report apart
     * @param basis the law and article that ask for the answer
     * @param result what the check came to, in words that the reporter may know
     */
    public Paper answer(CaseNo report, String occasion, String basis, String result) {
        return papers.issue(Style.REPORT_ANSWER.draft(
                report, occasion, matters.unit(report), new Texts.ReportAnswer(matters.of(report), basis, result)));
    }

    /**
     * 线索移交单: a lead found in a complaint is handed to the check. It does not name the complainant.
     *
     * @param lead what was found
     */
    public Paper lead(CaseNo complaint, CaseNo report, String lead) {
        return papers.issue(Style.LEAD.draft(
                report,
                complaint.value(),
                matters.unit(complaint),
                new Texts.Lead(matters.of(report), complaint.value(), lead, matters.unit(report))));
    }

    /**
     * 涉嫌犯罪案件移送书 (State Council Order 310 Art. 6). It stays out of every party's reach.
     *
     * @param receiver the police office
     * @param suspicion facts and suspected crime
     * @param enclosures what goes with it: investigation report, list of items, appraisals
     */
    public Paper police(CaseNo report, String occasion, String receiver, String suspicion, List<String> enclosures) {
        return papers.issue(Style.POLICE.draft(
                report,
                occasion,
                matters.unit(report),
                new Texts.Police(matters.of(report), receiver, suspicion, List.copyOf(enclosures))));
    }
}
