package org.zhiliang.complaint.letters;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.document.Paper;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Tells the parties of a case, and notes in its history what was issued and told. */
@Component
public class CaseNotices {

    private static final String SYSTEM = "system";
    private static final Set<PartyRole> COMPLAINANTS = Set.of(PartyRole.COMPLAINANT, PartyRole.AGENT, PartyRole.JOINT);

    private static final Set<PartyRole> SIDES = Set.of(PartyRole.COMPLAINANT, PartyRole.RESPONDENT);

    private static final Set<PartyRole> SENDERS = Set.of(PartyRole.COMPLAINANT, PartyRole.AGENT, PartyRole.REPORTER);

    private final Parties parties;
    private final CaseRegister register;
    private final CaseHistory history;
    private final Sending sending;
    private final Units units;
    private final Unreached unreached;

    CaseNotices(
            Parties parties,
            CaseRegister register,
            CaseHistory history,
            Sending sending,
            Units units,
            Unreached unreached) {
        this.parties = parties;
        this.register = register;
        this.history = history;
        this.sending = sending;
        this.units = units;
        this.unreached = unreached;
    }

    /** Notes a paper that was issued in the history that the parties read. */
    public void issued(CaseNo caseNo, String event, Paper paper) {
        history.tell(caseNo, event, SYSTEM, paper.reference());
    }

    /** Notes what was told without a paper. */
    public void told(CaseNo caseNo, String event) {
        history.tell(caseNo, event, SYSTEM, null);
    }

    /** Notes what officials only read. */
    public void noted(CaseNo caseNo, String event) {
        history.note(caseNo, event, SYSTEM, null);
    }

    /** Notes a paper that stays in the house. */
    public void noted(CaseNo caseNo, String event, Paper paper) {
        history.note(caseNo, event, SYSTEM, paper.reference());
    }

    /** Tells whoever complained, whoever acts for them, and joint complainants. */
    public void complainant(CaseNo caseNo, Telling telling) {
        tell(caseNo, COMPLAINANTS, telling);
    }

    /**
     * Tells whoever hands in a case, or hands it in for somebody else.
     *
     * @param account who is signed in with it, if somebody is
     */
    public void handedIn(CaseNo caseNo, List<Party> all, @Nullable String account, Telling telling) {
        sending.tell(caseNo, withRole(all, SENDERS), account, telling);
    }

    public void respondent(CaseNo caseNo, Telling telling) {
        tell(caseNo, Set.of(PartyRole.RESPONDENT), telling);
    }

    /** Tells only who has this role, and answers whether there is any way to reach them. */
    public boolean reached(CaseNo caseNo, PartyRole role, Telling telling) {
        CaseFile file = register.get(caseNo);
        return sending.tell(caseNo, withRole(parties.of(caseNo), Set.of(role)), file.lodgedBy(), telling);
    }

    /** Tells both sides. */
    public void both(CaseNo caseNo, Telling telling) {
        complainant(caseNo, telling);
        respondent(caseNo, telling);
    }

    /** Tells whoever sent the case, be it a complaint or a report. */
    public void sender(CaseNo caseNo, Telling telling) {
        if (CaseKind.of(caseNo) == CaseKind.COMPLAINT) {
            complainant(caseNo, telling);
        } else {
            reporter(caseNo, telling);
        }
    }

    /** Tells a reporter who gave a way to be reached; an anonymous one asks by number and code. */
    public void reporter(CaseNo caseNo, Telling telling) {
        tell(caseNo, Set.of(PartyRole.REPORTER), telling);
    }

    private void tell(CaseNo caseNo, Set<PartyRole> roles, Telling telling) {
        CaseFile file = register.get(caseNo);
        List<Party> told = withRole(parties.of(caseNo), roles);
        if (!sending.tell(caseNo, told, file.lodgedBy(), telling) && !told.isEmpty()) {
            unreached.note(caseNo, told.get(0).role(), telling);
        }
    }

    /** The parties of a case whom no message reaches, each role once: what they are to know goes by post. */
    public List<PartyRole> unreachable(CaseNo caseNo) {
        String account = register.get(caseNo).lodgedBy();
        return parties.of(caseNo).stream()
                .filter(party -> SIDES.contains(party.role()) && !sending.reaches(party, account))
                .map(Party::role)
                .distinct()
                .toList();
    }

    private static List<Party> withRole(List<Party> all, Set<PartyRole> roles) {
        return all.stream().filter(party -> roles.contains(party.role())).toList();
    }

    /** Whether the respondent has been told of the complaint before. */
    public boolean respondentKnows(CaseNo caseNo) {
        return history.of(caseNo).stream().anyMatch(event -> event.code().equals("letter.respondentLink"));
    }

    /** Whether there is a case with such a party, who may know of it. */
    public boolean mayAsk(CaseNo caseNo, PartyRole role) {
        return register.find(caseNo).isPresent()
                && parties.find(caseNo, role).isPresent()
                && (role != PartyRole.RESPONDENT || respondentKnows(caseNo));
    }

    /** The name of the unit that has the case now. */
    public String unitName(CaseNo caseNo) {
        return nameOf(register.get(caseNo).unit());
    }

    public String nameOf(String unit) {
        return units.nameOf(unit);
    }
}
