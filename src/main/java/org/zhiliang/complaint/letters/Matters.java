package org.zhiliang.complaint.letters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ComplaintStore;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Gathers what the papers of a case say of it. */
@Component
class Matters {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CaseRegister register;
    private final ComplaintStore complaints;
    private final Parties parties;
    private final People people;

    Matters(CaseRegister register, ComplaintStore complaints, Parties parties, People people) {
        this.register = register;
        this.complaints = complaints;
        this.parties = parties;
        this.people = people;
    }

    /** The matter of a complaint or of a report, which has no claims. */
    Matter of(CaseNo caseNo) {
        CaseFile file = register.get(caseNo);
        boolean report = file.kind() != CaseKind.COMPLAINT;
        List<Party> all = parties.of(caseNo);
        Optional<Complaint> complaint = complaints.findById(caseNo.value());
        Optional<Claim> claim = complaint.map(Complaint::claim);
        Optional<Person> handler = complaint.map(Complaint::handler).flatMap(people::find);
        LocalDate received = file.receivedAt().atZone(BEIJING).toLocalDate();
        return new Matter(
                caseNo.value(),
                first(all, report ? PartyRole.REPORTER : PartyRole.COMPLAINANT),
                all.stream()
                        .filter(party -> party.role() == PartyRole.AGENT || party.role() == PartyRole.JOINT)
                        .toList(),
                first(all, report ? PartyRole.REPORTED : PartyRole.RESPONDENT),
                received,
                claim.map(Claim::goods).orElse(null),
                claim.map(Claim::amount).orElse(null),
                claim.map(Claim::claims).orElse(List.of()),
                claim.map(Claim::facts).orElse(""),
                handler.map(Person::name).orElse(""),
                handler.map(Person::phone).orElse(""),
                LegalBasis.of(file.line(), received));
    }

    /** How often the complaint has been taken up anew: papers of a new round are new papers. */
    int round(CaseNo caseNo) {
        return complaints.findById(caseNo.value()).map(Complaint::reopened).orElse(0);
    }

    String unit(CaseNo caseNo) {
        return register.get(caseNo).unit();
    }

    private static @Nullable Party first(List<Party> all, PartyRole role) {
        return all.stream().filter(party -> party.role() == role).findFirst().orElse(null);
    }
}
