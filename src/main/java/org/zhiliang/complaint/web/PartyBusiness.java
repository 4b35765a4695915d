package org.zhiliang.complaint.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.access.People;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.PartyRequest;
import org.zhiliang.complaint.RequestRecord;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys.Key;

/** What a party can ask for and has asked for, when and where it is invited, and which other cases belong to it. */
@Component
class PartyBusiness {

    private final List<PartyRequest> requests;
    private final RequestRecord record;
    private final Mediations mediations;
    private final People people;

    PartyBusiness(List<PartyRequest> requests, RequestRecord record, Mediations mediations, People people) {
        this.requests = requests;
        this.record = record;
        this.mediations = mediations;
        this.people = people;
    }

    void fill(Model model, Key key) {
        CaseNo caseNo = key.caseNo();
        model.addAttribute(
                "possible",
                requests.stream()
                        .filter(request -> request.mayBeMade(key))
                        .map(PartyRequest::kind)
                        .toList());
        model.addAttribute("requests", record.of(caseNo));
        mediations
                .find(caseNo)
                .filter(mediation -> mediation.mode() != null && mediation.outcome() == null)
                .ifPresent(mediation -> {
                    model.addAttribute("meeting", mediation);
                    String mediator = mediation.mediator();
                    model.addAttribute("mediator", mediator == null ? "" : people.nameOf(mediator));
                });
    }
}
