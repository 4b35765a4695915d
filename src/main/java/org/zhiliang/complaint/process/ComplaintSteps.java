package org.zhiliang.complaint.process;

import java.util.Date;
import org.springframework.stereotype.Component;

/** Answers the diagram complaint-handling; and every complaint diagram asks for groups and due dates. */
@Component
public class ComplaintSteps {

    /** The group {@code role@unit} of the unit that handles the case now. */
    public String group(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: group");
    }

    /** The moment at which a deadline of the case ends, for example {@code T-ACCEPT}. */
    public Date due(String caseNo, String deadline) {
        throw new UnsupportedOperationException("not built yet: due");
    }

    /** Starts the accident alert for the case, beside it; at most once per case. */
    public void openAccidentAlert(String caseNo) {
        throw new UnsupportedOperationException("not built yet: openAccidentAlert");
    }

    /** Tells the sender where the matter belongs (Order 121 Art. 44). */
    public void tellProperPath(String caseNo) {
        throw new UnsupportedOperationException("not built yet: tellProperPath");
    }

    /** Opens the check of a lead as a linked case of its own (Order 121 Art. 27). */
    public void openReportCheck(String caseNo) {
        throw new UnsupportedOperationException("not built yet: openReportCheck");
    }

    /** Records that the complainant withdrew and tells both sides (Order 121 Art. 23(1)). */
    public void recordWithdrawal(String caseNo) {
        throw new UnsupportedOperationException("not built yet: recordWithdrawal");
    }

    /** Closes the file with its complete list of contents. */
    public void closeFile(String caseNo) {
        throw new UnsupportedOperationException("not built yet: closeFile");
    }
}
