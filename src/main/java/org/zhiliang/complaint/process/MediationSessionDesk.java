package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.Appraisals;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 主持调解: what was done at a session, and what follows (Order 121 Art. 20-24, 27). */
@Component
class MediationSessionDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Mediations mediations;
    private final Agreements agreements;
    private final Appraisals appraisals;
    private final ComplaintFiles files;

    MediationSessionDesk(
            CaseFacts facts,
            Mediations mediations,
            Agreements agreements,
            Appraisals appraisals,
            ComplaintFiles files) {
        this.facts = facts;
        this.mediations = mediations;
        this.agreements = agreements;
        this.appraisals = appraisals;
        this.files = files;
    }

    @Override
    public String form() {
        return "mediation-session";
    }

    @Override
    public Values prefill(OpenTask task) {
        Mediations.Mediation mediation = mediations.of(task.caseNo());
        return facts.of(task.caseNo())
                .with("answer", mediation.answer())
                .with("privateNotes", mediation.privateNotes())
                .with(agreements
                        .acceptedOffer(task.caseNo())
                        .map(MediationSessionDesk::draft)
                        .orElse(Values.none()));
    }

    /** What the parties agreed on in their room, for the mediator to check and complete. */
    private static Values draft(Offer offer) {
        return Values.of("session", "agreed")
                .with("content", offer.content())
                .with("amount", offer.amount())
                .with("method", offer.method())
                .with(
                        "performBy",
                        offer.performBy() == null ? null : offer.performBy().toString());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        CaseNo caseNo = task.caseNo();
        String result = values.text("session");
        mediations.record(
                caseNo,
                new Mediations.Session(
                        submission.at(),
                        submission.by().id(),
                        values.text("mode"),
                        values.text("present"),
                        values.text("record"),
                        result),
                values.textOrNull("privateNotes"));
        follow(caseNo, result, values);
        boolean lead = values.flag("leadFound");
        if (lead) {
            files.change(caseNo, submission.by().id(), complaint -> complaint.findLead());
        }
        return Facts.of("session", result).and("leadFound", files.get(caseNo).leadFound());
    }

    private void follow(CaseNo caseNo, String result, Values values) {
        switch (result) {
            case "agreed" ->
                agreements.propose(
                        caseNo,
                        new Agreements.Terms(
                                values.text("content"),
                                values.number("amount"),
                                values.textOrNull("method"),
                                values.flag("atOnce"),
                                values.date("performBy")));
            case "appraisal" ->
                appraisals.commission(
                        caseNo, values.text("agency"), values.text("chosenBy"), values.text("costBearer"));
            case "terminate" -> mediations.proposeTermination(caseNo, values.text("ground"));
            default -> {
                // adjourned: the record is all there is
            }
        }
    }
}
