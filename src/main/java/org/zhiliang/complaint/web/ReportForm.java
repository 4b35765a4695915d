package org.zhiliang.complaint.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Paper;
import org.zhiliang.complaint.ReportLodging;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Reads the answers of the report form. Whoever stays anonymous leaves nothing behind that names them, no account either. */
@Component
class ReportForm {

    static final String ID = "report-intake";

    private final PaperForms papers;

    ReportForm(PaperForms papers) {
        this.papers = papers;
    }

    ReportLodging report(Values answers, Arrival arrival) {
        Told told = new Told(answers);
        boolean anonymous = told.says("anonymous");
        Party reported = told.against(PartyRole.REPORTED);
        List<Party> parties = anonymous ? List.of(reported) : List.of(reporter(answers), reported);
        Paper paper = papers.paper(ID, told, parties, anonymous ? nameless(arrival) : arrival);
        return new ReportLodging(paper, suspicion(told, anonymous), told.harm(), null, null);
    }

    private static Arrival nameless(Arrival arrival) {
        return new Arrival(
                arrival.key(),
                arrival.intakeUnit(),
                arrival.origin(),
                null,
                arrival.takenBy(),
                arrival.receivedAt(),
                arrival.externalNumbers());
    }

    private static Party reporter(Values answers) {
        return Party.person(
                        PartyRole.REPORTER,
                        answers.text("name"),
                        answers.textOrNull("phone"),
                        answers.textOrNull("address"))
                .withId(answers.has("idCard") ? "idCard" : null, answers.textOrNull("idCard"))
                .kept(true);
    }

    private static Suspicion suspicion(Told told, boolean anonymous) {
        Values answers = told.answers();
        return new Suspicion(
                told.domain(),
                told.traderKind(),
                told.region(),
                answers.text("reportFacts"),
                anonymous,
                told.says("insider"),
                told.says("reward"),
                answers.has("confidentiality") ? answers.text("confidentiality") : Suspicion.ORDINARY);
    }
}
