package org.zhiliang.complaint.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.MediationLetters;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** What the diagrams {@code complaint-agreement} and {@code complaint-performance} ask. */
@Component("agreementSteps")
public class AgreementSteps {

    private static final String SYSTEM = "system";
    private static final String AGREED = "agreed";

    private final Agreements agreements;
    private final Mediations mediations;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final MediationLetters letters;

    AgreementSteps(
            Agreements agreements,
            Mediations mediations,
            ComplaintFiles files,
            ComplaintClock clock,
            MediationLetters letters) {
        this.agreements = agreements;
        this.mediations = mediations;
        this.files = files;
        this.clock = clock;
        this.letters = letters;
    }

    /** Asks both parties to sign the terms. */
    public void askSignatures(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.SIGNING));
        letters.readyToSign(no);
    }

    /** Whether both have signed; where not, the mediation goes on. */
    public boolean bothSigned(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        clock.met(no, "T-SIGN");
        boolean signed = agreements.of(no).isSignedByBoth();
        if (!signed) {
            files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.MEDIATING));
        }
        return signed;
    }

    /** Issues the mediation document; it takes effect by the signatures (Art. 24, 25). */
    public String issueAgreement(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        boolean atOnce = agreements.of(no).terms().atOnce();
        mediations.end(no, AGREED, null);
        files.change(
                no,
                SYSTEM,
                complaint -> complaint.ended(atOnce ? ComplaintStatus.AGREED : ComplaintStatus.PERFORMING, AGREED));
        clock.met(no, "T-MEDIATE");
        letters.agreement(no);
        return AGREED;
    }

    /** Whether the agreement was performed on the spot; otherwise its last day is watched. */
    public boolean performedAtOnce(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        LocalDate performBy = agreements.of(no).terms().performBy();
        if (performBy != null) {
            clock.setDay(no, "T-PERFORM", performBy);
        }
        return agreements.of(no).terms().atOnce();
    }

    /** The agreement was not performed: tells the complainant of court and arbitration; it is not enforceable by us. */
    public void tellRemedies(String caseNo) {
        letters.remedies(new CaseNo(caseNo));
    }
}
