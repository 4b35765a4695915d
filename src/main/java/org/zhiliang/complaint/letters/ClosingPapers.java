package org.zhiliang.complaint.letters;

import org.springframework.stereotype.Component;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;

/** The papers at the end of a complaint: the answer to whoever complained, and the list of what the file holds. */
@Component
public class ClosingPapers {

    private final Papers papers;
    private final Matters matters;
    private final Outcomes outcomes;
    private final FileContents contents;

    ClosingPapers(Papers papers, Matters matters, Outcomes outcomes, FileContents contents) {
        this.papers = papers;
        this.matters = matters;
        this.outcomes = outcomes;
        this.contents = contents;
    }

    /** 投诉办理情况答复 */
    public Paper answer(CaseNo caseNo) {
        return issue(Style.ANSWER, caseNo, outcomes.answer(caseNo, matters.of(caseNo)));
    }

    /** 归档目录 */
    public Paper archive(CaseNo caseNo) {
        return issue(Style.ARCHIVE, caseNo, new Texts.Archive(matters.of(caseNo), contents.of(caseNo)));
    }

    private Paper issue(Style style, CaseNo caseNo, Object text) {
        return papers.issue(style.draft(caseNo, Integer.toString(matters.round(caseNo)), matters.unit(caseNo), text));
    }
}
