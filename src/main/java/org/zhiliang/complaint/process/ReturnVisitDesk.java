package org.zhiliang.complaint.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** 回访: somebody who was not the handler calls the complainant back (Order 121 Art. 26). */
@Component
class ReturnVisitDesk implements TaskDesk {

    private static final Set<PartyRole> CALLED = EnumSet.of(PartyRole.COMPLAINANT, PartyRole.AGENT, PartyRole.JOINT);

    private final CaseFacts facts;
    private final OutcomeFacts outcome;
    private final Evaluations evaluations;
    private final ComplaintFiles files;
    private final Parties parties;

    ReturnVisitDesk(
            CaseFacts facts, OutcomeFacts outcome, Evaluations evaluations, ComplaintFiles files, Parties parties) {
        this.facts = facts;
        this.outcome = outcome;
        this.evaluations = evaluations;
        this.files = files;
        this.parties = parties;
    }

    @Override
    public String form() {
        return "return-visit";
    }

    @Override
    public Values prefill(OpenTask task) {
        Evaluations.Evaluation evaluation = evaluations.of(task.caseNo());
        String rating = evaluation.stars() == null ? "none" : evaluation.stars().toString();
        return outcome.of(task.caseNo())
                .withLater(() -> Values.of("contacts", contacts(task.caseNo())), "contacts")
                .with("ratingText", facts.say("complaint.stars." + rating))
                .with("ratingComment", evaluation.comment());
    }

    /** Whom to call and where. */
    private List<Map<String, Object>> contacts(CaseNo caseNo) {
        return parties.of(caseNo).stream()
                .filter(party -> CALLED.contains(party.role()))
                .map(party -> facts.row(
                        facts.say("complaint.role." + party.role().code()),
                        facts.say("complaint.visit.contact", party.name(), way(party))))
                .toList();
    }

    private String way(Party party) {
        String ways = Stream.of(party.phone(), party.email())
                .filter(way -> way != null && !way.isEmpty())
                .collect(Collectors.joining(facts.say("complaint.listComma")));
        return ways.isEmpty() ? facts.say("complaint.visit.noWay") : ways;
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        String by = submission.by().id();
        if (by.equals(files.get(task.caseNo()).handler())) {
            throw new SubmissionRefused("", facts.say("complaint.visit.ownCase"));
        }
        String finding = values.text("finding");
        String stars = values.text("stars");
        evaluations.visit(
                task.caseNo(),
                new Evaluations.Visit(
                        by,
                        values.textOrNull("solved"),
                        stars.isEmpty() ? null : Integer.valueOf(stars),
                        finding,
                        values.text("note")));
        return Facts.of("rectify", "true".equals(finding) || "part".equals(finding));
    }
}
