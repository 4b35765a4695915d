package org.zhiliang.complaint.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.ClosingLetters;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Letters;
import org.zhiliang.complaint.Offshoots;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code complaint-handling} asks, and the two questions of every diagram: who, and until when. */
@Component("complaintSteps")
public class ComplaintSteps {

    private static final String SYSTEM = "system";

    private final CaseRegister register;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final Offshoots offshoots;
    private final Letters letters;
    private final ClosingLetters closing;

    ComplaintSteps(
            CaseRegister register,
            ComplaintFiles files,
            ComplaintClock clock,
            Offshoots offshoots,
            Letters letters,
            ClosingLetters closing) {
        this.register = register;
        this.files = files;
        this.clock = clock;
        this.offshoots = offshoots;
        this.letters = letters;
        this.closing = closing;
    }

    /** The group of a role at the unit that has the case now. */
    public String group(String caseNo, String role) {
        return role + "@" + register.get(new CaseNo(caseNo)).unit();
    }

    /** When a deadline of the case ends; a clock that does not run yet starts now. */
    public Date due(String caseNo, String code) {
        return Date.from(clock.due(new CaseNo(caseNo), code));
    }

    /** Opens the accident alert beside the complaint, which goes on. */
    public void openAccidentAlert(String caseNo) {
        offshoots.openAccidentAlert(new CaseNo(caseNo));
    }

    /** Tells the sender where the matter belongs (Order 121 Art. 44). */
    public void tellProperPath(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.dropAll(no);
        letters.properPath(no);
    }

    /** Opens the check of a lead as a linked case of its own (Order 121 Art. 27). */
    public void openReportCheck(String caseNo) {
        offshoots.openLead(new CaseNo(caseNo));
    }

    /** Records that the complainant withdrew and tells both sides (Order 121 Art. 23(1)). */
    public void recordWithdrawal(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        Complaint complaint = files.change(no, SYSTEM, found -> found.become(ComplaintStatus.WITHDRAWN));
        if (complaint.leadFound()) {
            // A withdrawal settles the dispute, not the breach of law.
            offshoots.openLead(no);
        }
        clock.dropAll(no);
        letters.withdrawal(no);
    }

    /** Closes the file. */
    public void closeFile(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.ARCHIVED));
        clock.dropAll(no);
        closing.archive(no);
    }
}
