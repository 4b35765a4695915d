package org.zhiliang.complaint.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Mediations.Mediation;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;

/** The papers of a mediation (forms 7 to 9; Order 121 Art. 18-25). */
@Component
public class MediationPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Papers papers;
    private final Matters matters;
    private final Mediations mediations;
    private final Agreements agreements;
    private final ComplaintClock clock;
    private final People people;

    MediationPapers(
            Papers papers,
            Matters matters,
            Mediations mediations,
            Agreements agreements,
            ComplaintClock clock,
            People people) {
        this.papers = papers;
        this.matters = matters;
        this.mediations = mediations;
        this.agreements = agreements;
        this.clock = clock;
        this.people = people;
    }

    /** 投诉调解通知书; a new one for each new time, place or mediator. */
    public Paper notice(CaseNo caseNo) {
        Mediation mediation = mediations.of(caseNo);
        Instant at = mediation.meetingAt();
        Texts.Mediation text = new Texts.Mediation(
                matters.of(caseNo),
                mediation.mode() == null ? "onSite" : mediation.mode(),
                at == null ? null : at.atZone(BEIJING),
                mediation.place(),
                name(mediation.mediator()),
                mediation.delegatedTo(),
                clock.length(caseNo, "T-RECUSE"));
        return issue(Style.MEDIATION, caseNo, "-" + arrangement(mediation), text);
    }

    /** 终止调解决定书 */
    public Paper termination(CaseNo caseNo) {
        String ground = mediations.of(caseNo).ground();
        return issue(
                Style.TERMINATION,
                caseNo,
                "",
                new Texts.Termination(matters.of(caseNo), ground == null ? "8" : ground));
    }

    /** 投诉调解书 */
    public Paper agreement(CaseNo caseNo) {
        return issue(
                Style.AGREEMENT,
                caseNo,
                "",
                new Texts.Settled(
                        matters.of(caseNo),
                        agreements.of(caseNo),
                        name(mediations.of(caseNo).mediator()),
                        clock.today()));
    }

    private Paper issue(Style style, CaseNo caseNo, String occasion, Object text) {
        return papers.issue(style.draft(caseNo, matters.round(caseNo) + occasion, matters.unit(caseNo), text));
    }

    private static String arrangement(Mediation mediation) {
        return Integer.toHexString(
                Objects.hash(mediation.meetingAt(), mediation.mediator(), mediation.mode(), mediation.place()));
    }

    private String name(@Nullable String login) {
        return login == null ? "" : people.nameOf(login);
    }
}
