package org.zhiliang.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A quality complaint (投诉) on its way from intake to archive. It owns its status and refuses wrong turns. */
@Table("complaint_complaint")
public class Complaint {

    @Id
    private final String caseNo;

    @Version
    private int version;

    private ComplaintStatus status;
    private final String intakeUnit;
    private final LocalDate receivedOn;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final ToldClaim claim;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final ToldHarm harm;

    private int reopened;
    private @Nullable String handler;
    private @Nullable String decision;
    private @Nullable String ground;
    private @Nullable String reason;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String outcome;
    private boolean leadFound;

    /** A complaint just received. */
    public static Complaint lodged(String caseNo, String intakeUnit, LocalDate receivedOn, Claim claim, Harm harm) {
        return new Complaint(caseNo, intakeUnit, receivedOn, ToldClaim.of(claim), ToldHarm.of(harm));
    }

    Complaint(String caseNo, String intakeUnit, LocalDate receivedOn, ToldClaim claim, ToldHarm harm) {
        this.caseNo = caseNo;
        this.status = ComplaintStatus.REGISTERED;
        this.intakeUnit = intakeUnit;
        this.receivedOn = receivedOn;
        this.claim = claim;
        this.harm = harm;
    }

    /**
     * Goes to another status.
     *
     * @throws WrongStatus if there is no way there from here
     */
    public void become(ComplaintStatus next) {
        if (next == status) {
            return;
        }
        if (!status.mayBecome(next)) {
            throw new WrongStatus(caseNo, status, next);
        }
        status = next;
    }

    /** Notes the conclusion of the review; nothing is decided by it until a head approves or the letter is issued. */
    public void reviewed(Decision conclusion, @Nullable String refusalGround, String why, String by) {
        if (status != ComplaintStatus.REVIEW) {
            throw new WrongStatus(caseNo, status, ComplaintStatus.REVIEW);
        }
        decision = conclusion.code();
        ground = refusalGround;
        reason = why;
        handler = by;
    }

    public void accept(LocalDate day) {
        become(ComplaintStatus.ACCEPTED);
        decidedOn = day;
        acceptedOn = day;
    }

    public void refuse(LocalDate day) {
        become(ComplaintStatus.REFUSED);
        decidedOn = day;
        outcome = "refused";
    }

    public void reopen() {
        become(ComplaintStatus.REVIEW);
        reopened++;
        outcome = null;
        decision = null;
        ground = null;
    }

    /** How often it has been handled anew. */
    public int reopened() {
        return reopened;
    }

    /** How the mediation ended: {@code agreed} or {@code terminated}. */
    public void ended(ComplaintStatus end, String howItEnded) {
        become(end);
        outcome = howItEnded;
    }

    public void findLead() {
        leadFound = true;
    }

    public void takenBy(String user) {
        handler = user;
    }

    public String caseNo() {
        return caseNo;
    }

    public ComplaintStatus status() {
        return status;
    }

    public String intakeUnit() {
        return intakeUnit;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String facts() {
        return claim.facts();
    }

    public @Nullable String handler() {
        return handler;
    }

    public @Nullable String ground() {
        return ground;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public boolean leadFound() {
        return leadFound;
    }

    public boolean seriousHarm() {
        return harm.seriousHarm();
    }

    /** The harm that was told of, as far as it is kept as numbers. */
    public Harm harm() {
        return harm.harm();
    }

    /** What was said and wanted, as it was lodged. */
    public Claim claim() {
        return claim.claim();
    }
}
