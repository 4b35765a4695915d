package org.zhiliang.complaint.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Lodging;
import org.zhiliang.complaint.Paper;
import org.zhiliang.complaint.ReportLodging;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Reads the answers of the complaint form: what rules and searches need is drawn out of the paper. */
@Component
class IntakeForm {

    static final String ID = "complaint-intake";

    private final PaperForms papers;

    IntakeForm(PaperForms papers) {
        this.papers = papers;
    }

    Lodging complaint(Values answers, Arrival arrival) {
        Told told = new Told(answers);
        return new Lodging(papers.paper(ID, told, parties(told), arrival), claim(told), told.harm());
    }

    /** What the same paper reports; null where it only complains. The complaint tells of the harm already. */
    @Nullable
    ReportLodging report(Values answers, Arrival arrival) {
        Told told = new Told(answers);
        if (!told.says("withReport")) {
            return null;
        }
        List<Party> parties = List.of(sender(told, PartyRole.REPORTER).kept(true), told.against(PartyRole.REPORTED));
        Paper beside = papers.paper(ID, told, List.of(), arrival).beside(parties);
        return new ReportLodging(beside, suspicion(told), Harm.none(), null, null);
    }

    private static Suspicion suspicion(Told told) {
        return new Suspicion(
                told.domain(),
                told.traderKind(),
                told.region(),
                told.answers().text("reportFacts"),
                false,
                told.says("insider"),
                told.says("reward"),
                Suspicion.ORDINARY);
    }

    private static Claim claim(Told told) {
        Values answers = told.answers();
        return new Claim(
                told.domain(),
                told.traderKind(),
                told.region(),
                answers.text("facts"),
                answers.codes("claims"),
                answers.number("amount"),
                answers.date("purchaseDate"),
                answers.date("disputeDate"),
                answers.textOrNull("itemName"),
                answers.textOrNull("orderNo"),
                told.says("publicity"),
                told.says("delegation"));
    }

    private static Party sender(Told told, PartyRole role) {
        Values answers = told.answers();
        String creditCode = answers.textOrNull("creditCode");
        Party sender = creditCode == null
                ? Party.person(role, answers.text("name"), answers.text("phone"), answers.text("address"))
                : Party.organisation(role, answers.text("name"), answers.text("phone"), answers.text("address"))
                        .withUscc(creditCode, null);
        return sender.withEmail(answers.textOrNull("email")).withId(answers.textOrNull("idType"), told.idNumber());
    }

    private static List<Party> parties(Told told) {
        Values answers = told.answers();
        List<Party> parties = new ArrayList<>();
        parties.add(sender(told, PartyRole.COMPLAINANT));
        parties.add(told.against(PartyRole.RESPONDENT));
        if (answers.has("agentName")) {
            parties.add(Party.person(PartyRole.AGENT, answers.text("agentName"), answers.textOrNull("agentPhone"), null)
                    .withId("idCard", answers.textOrNull("agentIdCard")));
        }
        answers.rows("others")
                .forEach(other -> parties.add(
                        Party.person(PartyRole.JOINT, other.text("otherName"), other.textOrNull("otherPhone"), null)));
        return parties;
    }
}
