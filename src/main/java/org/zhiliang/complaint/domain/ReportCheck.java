package org.zhiliang.complaint.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The check (核查) of a report or of a lead that a mediation found: what the checker proposes, what a head decides (Order
 * 121 Art. 27, 35; State Council Order 310). It owns its status and refuses wrong turns.
 */
@Table("complaint_check")
public class ReportCheck {

    @Id
    private final String caseNo;

    @Version
    private int version;

    private final boolean fromMediation;
    private ReportStatus status;
    private @Nullable Extension extension;
    private @Nullable String opinion;
    private @Nullable String mergedInto;

    @Embedded.Nullable
    private @Nullable Proposal proposal;

    @Embedded.Nullable
    private @Nullable Findings findings;

    @Embedded.Nullable(prefix = "filing_")
    private @Nullable Filing filing;

    @Embedded.Nullable(prefix = "police_")
    private @Nullable PoliceTransfer transfer;

    /** How a request for more time stands; it is granted once. */
    public enum Extension {
        ASKED,
        GRANTED,
        REFUSED
    }

    /** @param fromMediation whether it is a lead that a mediation found, not a report that somebody lodged */
    public ReportCheck(String caseNo, boolean fromMediation, ReportStatus status) {
        this.caseNo = caseNo;
        this.fromMediation = fromMediation;
        this.status = status;
    }

    /** The routing has brought the report further: on its way, at the unit that checks it, or to no unit at all. */
    public void routed(ReportStatus next) {
        become(next);
    }

    /** The checker needs more time. */
    public void askExtension(String why, String by) {
        if (extension == Extension.GRANTED) {
            throw new NotNow(caseNo, status, "extended before");
        }
        propose(ReportStatus.EXTENSION, "extend", why, by);
        extension = Extension.ASKED;
    }

    public void decideExtension(boolean granted, @Nullable String itsOpinion) {
        become(ReportStatus.CHECKING);
        extension = granted ? Extension.GRANTED : Extension.REFUSED;
        opinion = itsOpinion;
    }

    /** The checker has checked and proposes to file or not. */
    public void proposeFiling(boolean file, String why, Findings found, String by) {
        propose(ReportStatus.DECIDING, file ? Filing.FILE : Filing.NO_FILE, why, by);
        findings = found;
    }

    public void decideFiling(Filing decision) {
        become(decision.isFiled() ? ReportStatus.FILED : ReportStatus.NOT_FILED);
        filing = decision;
    }

    /** A head gives the proposal back for more checking. */
    public void giveBack(String why) {
        become(ReportStatus.CHECKING);
        opinion = why;
    }

    /** The checker sees signs of a crime. */
    public void proposeTransfer(PoliceTransfer proposed, Findings found, String by) {
        propose(ReportStatus.TRANSFER, "police", proposed.crime(), by);
        transfer = proposed;
        findings = found;
    }

    public void decideTransfer(boolean approved, @Nullable String why) {
        become(approved ? ReportStatus.HANDOVER : ReportStatus.CHECKING);
        transfer = proposedTransfer().decided(approved ? "approved" : "refused", why);
        opinion = approved ? null : why;
    }

    /** The police took it, or refused and the check goes on. */
    public void handedOver(PoliceTransfer.Handover over) {
        become(over.refusal() == null ? ReportStatus.TRANSFERRED : ReportStatus.CHECKING);
        transfer = proposedTransfer().handed(over);
        opinion = over.refusal();
    }

    /** The same reporter tells new facts on what is being checked already: both are one now (Order 121 Art. 35). */
    public void mergeInto(String earlier, String why, String by) {
        propose(ReportStatus.MERGED, "merge", why, by);
        mergedInto = earlier;
    }

    /** A later report of the same reporter was merged into this one: the whole period begins anew. */
    public void beginAnew() {
        if (status.isEnd()) {
            throw new NotNow(caseNo, status, "nothing can be merged into it");
        }
        extension = null;
    }

    private void propose(ReportStatus next, String what, String why, String by) {
        become(next);
        proposal = new Proposal(what, why, by);
        opinion = null;
    }

    private void become(ReportStatus next) {
        if (next == status && status == ReportStatus.ROUTING) {
            return;
        }
        if (!status.mayBecome(next)) {
            throw new NotNow(caseNo, status, "cannot become " + next);
        }
        status = next;
    }

    private PoliceTransfer proposedTransfer() {
        if (transfer == null) {
            throw new NotNow(caseNo, status, "no transfer was proposed");
        }
        return transfer;
    }

    /** The code of the clock that the check runs by. */
    public String clock() {
        return fromMediation ? "T-LEAD-CHECK" : "T-REPORT-CHECK";
    }

    public String caseNo() {
        return caseNo;
    }

    public boolean fromMediation() {
        return fromMediation;
    }

    public ReportStatus status() {
        return status;
    }

    /** The last proposal, whatever became of it. */
    public @Nullable Proposal proposal() {
        return proposal;
    }

    public @Nullable Extension extension() {
        return extension;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public @Nullable Findings findings() {
        return findings;
    }

    public @Nullable Filing filing() {
        return filing;
    }

    public @Nullable PoliceTransfer transfer() {
        return transfer;
    }
}
