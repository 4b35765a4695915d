package org.zhiliang.complaint.process;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Appraisals;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Letters;
import org.zhiliang.complaint.MediationLetters;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** What the diagram {@code complaint-mediation} asks. */
@Component("mediationSteps")
public class MediationSteps {

    private static final String SYSTEM = "system";
    private static final String TERMINATED = "terminated";
    private static final String TIME_IS_UP = "5";
    private static final Duration LINK_LIFE = Duration.ofDays(60);

    private final Mediations mediations;
    private final Appraisals appraisals;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final PartyKeys keys;
    private final Letters letters;
    private final MediationLetters mediationLetters;

    MediationSteps(
            Mediations mediations,
            Appraisals appraisals,
            ComplaintFiles files,
            ComplaintClock clock,
            PartyKeys keys,
            Letters letters,
            MediationLetters mediationLetters) {
        this.mediations = mediations;
        this.appraisals = appraisals;
        this.files = files;
        this.clock = clock;
        this.keys = keys;
        this.letters = letters;
        this.mediationLetters = mediationLetters;
    }

    /** Tells the respondent of the complaint and gives them a link into the room of this case. */
    public void inviteRespondent(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.MEDIATING));
        mediations.begin(no);
        letters.respondentLink(no, keys.issue(no, PartyRole.RESPONDENT, LINK_LIFE));
    }

    /** The respondent let the time for the answer pass; the handler decides what follows. */
    public void recordSilence(String caseNo) {
        mediations.silent(new CaseNo(caseNo));
    }

    /** Sends both parties the notice of mediation: how, when, where, who, and how to ask for recusal (Art. 20, 21). */
    public void inviteParties(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.MEDIATING));
        mediationLetters.notice(no);
    }

    /** Who may lead the sessions: the mediators of the unit that has the case. */
    public String mediators(String caseNo) {
        return files.groupAtUnit(new CaseNo(caseNo), "mediator");
    }

    /** Stops the clock of the mediation: testing does not count (Art. 22). */
    public void startAppraisal(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.APPRAISAL));
        appraisals.pauseClock(no, "鉴定检测");
    }

    public void endAppraisal(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        files.change(no, SYSTEM, complaint -> complaint.become(ComplaintStatus.MEDIATING));
        appraisals.resumeClock(no);
    }

    /** Ends the mediation on the ground that the mediator named, and tells both sides (Art. 23). */
    public String issueTermination(String caseNo) {
        return terminate(new CaseNo(caseNo), null);
    }

    /** The 60 days are over (Art. 23(5)). */
    public String terminateByTime(String caseNo) {
        return terminate(new CaseNo(caseNo), TIME_IS_UP);
    }

    private String terminate(CaseNo caseNo, @org.jspecify.annotations.Nullable String ground) {
        mediations.end(caseNo, TERMINATED, ground);
        files.change(caseNo, SYSTEM, complaint -> complaint.ended(ComplaintStatus.TERMINATED, TERMINATED));
        clock.met(caseNo, "T-MEDIATE");
        mediationLetters.termination(caseNo);
        return TERMINATED;
    }
}
