package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
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
    private final String domain;
    private final String traderKind;
    private final String region;
    private final String facts;
    private final String claims;
    private final @Nullable BigDecimal amount;
    private final @Nullable LocalDate boughtOn;
    private final @Nullable LocalDate harmKnownOn;
    private final @Nullable String goods;
    private final @Nullable String orderNumber;
    private final boolean seriousHarm;
    private final int dead;
    private final int injured;
    private final @Nullable BigDecimal loss;
    private final boolean publicityConsent;
    private final boolean delegationConsent;
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
        return new Complaint(
                caseNo,
                intakeUnit,
                receivedOn,
                claim.domain(),
                claim.traderKind(),
                claim.region(),
                claim.facts(),
                String.join(",", claim.claims()),
                claim.amount(),
                claim.boughtOn(),
                claim.harmKnownOn(),
                claim.goods(),
                claim.orderNumber(),
                harm.isSerious(),
                harm.dead(),
                harm.injured(),
                harm.loss(),
                claim.publicityConsent(),
                claim.delegationConsent());
    }

    Complaint(
            String caseNo,
            String intakeUnit,
            LocalDate receivedOn,
            String domain,
            String traderKind,
            String region,
            String facts,
            String claims,
            @Nullable BigDecimal amount,
            @Nullable LocalDate boughtOn,
            @Nullable LocalDate harmKnownOn,
            @Nullable String goods,
            @Nullable String orderNumber,
            boolean seriousHarm,
            int dead,
            int injured,
            @Nullable BigDecimal loss,
            boolean publicityConsent,
            boolean delegationConsent) {
        this.caseNo = caseNo;
        this.status = ComplaintStatus.REGISTERED;
        this.intakeUnit = intakeUnit;
        this.receivedOn = receivedOn;
        this.domain = domain;
        this.traderKind = traderKind;
        this.region = region;
        this.facts = facts;
        this.claims = claims;
        this.amount = amount;
        this.boughtOn = boughtOn;
        this.harmKnownOn = harmKnownOn;
        this.goods = goods;
        this.orderNumber = orderNumber;
        this.seriousHarm = seriousHarm;
        this.dead = dead;
        this.injured = injured;
        this.loss = loss;
        this.publicityConsent = publicityConsent;
        this.delegationConsent = delegationConsent;
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
        return facts;
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

    /** How often it was handled anew; 0 for one that was not. */
    public int rounds() {
        return reopened;
    }

    public boolean leadFound() {
        return leadFound;
    }

    public boolean seriousHarm() {
        return seriousHarm;
    }

    /** The harm that was told of, as far as it is kept as numbers. */
    public Harm harm() {
        return new Harm(dead, injured, false, false, 0, loss);
    }

    /** What was said and wanted, as it was lodged. */
    public Claim claim() {
        return new Claim(
                domain,
                traderKind,
                region,
                facts,
                claims.isEmpty() ? List.of() : List.of(claims.split(",")),
                amount,
                boughtOn,
                harmKnownOn,
                goods,
                orderNumber,
                publicityConsent,
                delegationConsent);
    }
}
