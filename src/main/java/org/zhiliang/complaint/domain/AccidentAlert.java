package org.zhiliang.complaint.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An accident alert (事故快报): serious harm that a complaint or report tells of, verified, graded, and reported up level
 * by level until the level that its grade demands knows (Regulation Art. 30; State Council Order 493 Art. 9-13).
 */
@Table("complaint_accident")
public class AccidentAlert {

    @Id
    private final String caseNo;

    @Version
    private int version;

    private final String origin;
    private AccidentStatus status;
    private String category;
    private final String homeUnit;
    private final AccidentLevel homeLevel;
    private String unit;
    private AccidentLevel level;
    private @Nullable AccidentLevel reachedLevel;
    private @Nullable AccidentLevel informedLevel;
    private @Nullable Integer grade;
    private @Nullable String reason;
    private @Nullable String verifiedBy;

    @Embedded.Empty
    private AccidentAccount account;

    @Embedded.Empty
    private Casualties casualties;

    /**
     * @param origin the case that told of the harm
     * @param category what kind of accident it seems to be; the verification corrects it
     * @param homeUnit the unit that verifies, on the given level
     * @param account what was told, to be verified; likewise the casualties
     */
    public AccidentAlert(
            String caseNo,
            String origin,
            String category,
            String homeUnit,
            AccidentLevel homeLevel,
            AccidentAccount account,
            Casualties casualties) {
        this.caseNo = caseNo;
        this.origin = origin;
        this.category = category;
        this.homeUnit = homeUnit;
        this.homeLevel = homeLevel;
        this.unit = homeUnit;
        this.level = homeLevel;
        this.account = account;
        this.casualties = casualties;
        this.status = AccidentStatus.VERIFYING;
    }

    /** It is an accident: what is known of it is what the first report tells. */
    public void confirm(String kind, AccidentAccount told, Casualties known, String by) {
        become(AccidentStatus.REPORTING);
        category = kind;
        account = told;
        casualties = known;
        verifiedBy = by;
    }

    /** It is no accident, or turned out to be none. */
    public void exclude(String why, String by) {
        become(AccidentStatus.EXCLUDED);
        reason = why;
        if (verifiedBy == null) {
            verifiedBy = by;
        }
    }

    /** Takes the grade of the decision table. */
    public void graded(int itsGrade) {
        if (status != AccidentStatus.REPORTING) {
            throw new NotNow(caseNo, status, "no grading");
        }
        grade = itsGrade;
    }

    /**
     * The level that has it reports to another.
     *
     * @param target a level above the present one; or the present one where nobody above must know: then the own
     *     government and the departments beside are told
     * @param receiver the unit on that level; null for the line of the State Council
     */
    public void reportTo(AccidentLevel target, @Nullable String receiver) {
        if (status != AccidentStatus.REPORTING || level.isAbove(target)) {
            throw new NotNow(caseNo, status, "cannot report to " + target);
        }
        level = target;
        reachedLevel = target;
        if (informedLevel == null || target.isAbove(informedLevel)) {
            informedLevel = target;
        }
        if (receiver != null) {
            unit = receiver;
        }
        if (isReported()) {
            become(AccidentStatus.FOLLOWING);
        }
    }

    /**
     * What is known has changed within the time for supplements: it goes up again from where it was verified, to every
     * level that knows of it, and higher where the grade has risen. A correction downwards says why.
     */
    public void supplement(Casualties known, String why) {
        become(AccidentStatus.REPORTING);
        casualties = known;
        reason = why;
        unit = homeUnit;
        level = homeLevel;
        reachedLevel = null;
    }

    public void close() {
        become(AccidentStatus.CLOSED);
    }

    private void become(AccidentStatus next) {
        if (!status.mayBecome(next)) {
            throw new NotNow(caseNo, status, "cannot become " + next);
        }
        status = next;
    }

    /** The level that must know: the one that the grade demands, and any that was told of it before. */
    public AccidentLevel mustKnow() {
        AccidentLevel demanded = AccidentLevel.mustKnow(grade == null ? 1 : grade);
        return informedLevel != null && informedLevel.isAbove(demanded) ? informedLevel : demanded;
    }

    /** Whether the level that must know has been told what is known now. */
    public boolean isReported() {
        return reachedLevel != null && !mustKnow().isAbove(reachedLevel);
    }

    /** Whether anybody above has ever been told. */
    public boolean isInformed() {
        return informedLevel != null;
    }

    public String caseNo() {
        return caseNo;
    }

    public String origin() {
        return origin;
    }

    public AccidentStatus status() {
        return status;
    }

    public String category() {
        return category;
    }

    /** The unit that has to report on, or that received the last report. */
    public String unit() {
        return unit;
    }

    public AccidentLevel level() {
        return level;
    }

    public @Nullable Integer grade() {
        return grade;
    }

    public @Nullable String reason() {
        return reason;
    }

    public AccidentAccount account() {
        return account;
    }

    public Casualties casualties() {
        return casualties;
    }
}
