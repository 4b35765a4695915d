package org.zhiliang.complaint.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.CheckFiles;
import org.zhiliang.complaint.Letters;
import org.zhiliang.complaint.ReportAnswers;
import org.zhiliang.complaint.ReportClock;
import org.zhiliang.complaint.ReportLetters;
import org.zhiliang.complaint.domain.ReportCheck.Extension;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code report-check} asks. */
@Component("reportSteps")
public class ReportSteps {

    private final CheckFiles files;
    private final ReportClock clock;
    private final ReportAnswers answers;
    private final Letters letters;
    private final ReportLetters papers;

    ReportSteps(CheckFiles files, ReportClock clock, ReportAnswers answers, Letters letters, ReportLetters papers) {
        this.files = files;
        this.clock = clock;
        this.answers = answers;
        this.letters = letters;
        this.papers = papers;
    }

    /**
     * Until when a report or lead is to be checked and decided on. The diagram names both clocks, so that its tasks follow
     * whichever runs.
     */
    public Date due(String caseNo, String ofReport, String ofLead) {
        CaseNo no = new CaseNo(caseNo);
        return Date.from(clock.due(no, files.get(no).fromMediation() ? ofLead : ofReport));
    }

    /** Tells the reporter where the matter belongs (Order 121 Art. 34). */
    public void tellProperPath(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.drop(no);
        letters.properPath(no);
    }

    /** Where an extension was granted, moves the deadline (once, 15 working days). */
    public void extend(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        if (files.get(no).extension() == Extension.GRANTED) {
            clock.extend(no);
            papers.extended(no);
        }
    }

    /** Tells a named reporter the decision on filing, where the law asks for it (Order 121 Art. 36). */
    public void tellReporter(String caseNo) {
        answers.tell(new CaseNo(caseNo));
    }

    /** Issues the letter of transfer to the police (State Council Order 310 Art. 6). */
    public void issueTransfer(String caseNo) {
        papers.policeTransfer(new CaseNo(caseNo));
    }
}
