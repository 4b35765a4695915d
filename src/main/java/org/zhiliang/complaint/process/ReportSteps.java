package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram report-check. */
@Component
public class ReportSteps {

    /** The group {@code role@unit} of the unit that checks the report. */
    public String group(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: group");
    }

    /** Tells the reporter where the matter belongs (Order 121 Art. 34). */
    public void tellProperPath(String caseNo) {
        throw new UnsupportedOperationException("not built yet: tellProperPath");
    }

    /** Records the decision on an extension and, where it was granted, moves the deadline (once, 15 working days). */
    public void extend(String caseNo) {
        throw new UnsupportedOperationException("not built yet: extend");
    }

    /** Tells a named reporter the decision on filing, where the law asks for it (Order 121 Art. 36). */
    public void tellReporter(String caseNo) {
        throw new UnsupportedOperationException("not built yet: tellReporter");
    }

    /** Issues the letter of transfer to the police (State Council Order 310 Art. 6). */
    public void issueTransfer(String caseNo) {
        throw new UnsupportedOperationException("not built yet: issueTransfer");
    }
}
