package org.zhiliang.complaint.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.Agreements.Agreement;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Mediations.Mediation;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** What a complaint came to, for the forms of those who tell the result or look at it again. */
@Component
class OutcomeFacts {

    private final ComplaintFiles files;
    private final Mediations mediations;
    private final Agreements agreements;
    private final CaseFacts words;
    private final People people;

    OutcomeFacts(ComplaintFiles files, Mediations mediations, Agreements agreements, CaseFacts words, People people) {
        this.files = files;
        this.mediations = mediations;
        this.agreements = agreements;
        this.words = words;
        this.people = people;
    }

    /** The head of the form as {@link CaseFacts} has it, and the value {@code outcome}, rows of label and value. */
    Values of(CaseNo caseNo) {
        return words.of(caseNo).withLater(() -> Values.of("outcome", rows(caseNo)), "outcome");
    }

    private List<Map<String, Object>> rows(CaseNo caseNo) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Complaint complaint = files.get(caseNo);
        String outcome = complaint.outcome();
        if (outcome != null) {
            words.add(rows, "outcome", words.say("complaint.status." + outcome));
        }
        if ("refused".equals(outcome)) {
            words.add(rows, "ground", words.say("complaint.ground." + complaint.ground()));
            words.add(rows, "reason", complaint.reason());
        }
        mediations.find(caseNo).ifPresent(mediation -> mediated(rows, mediation));
        if ("agreed".equals(outcome)) {
            agreed(rows, agreements.of(caseNo));
        }
        return rows;
    }

    private void mediated(List<Map<String, Object>> rows, Mediation mediation) {
        if ("terminated".equals(mediation.outcome())) {
            words.add(rows, "ground", words.say("complaint.termination." + mediation.ground()));
        }
        if (mediation.mediator() != null) {
            words.add(rows, "mediator", people.nameOf(mediation.mediator()));
        }
    }

    private void agreed(List<Map<String, Object>> rows, Agreement agreement) {
        Agreements.Terms terms = agreement.terms();
        words.add(rows, "agreement", terms.content());
        words.add(
                rows,
                "agreedAmount",
                terms.amount() == null
                        ? null
                        : words.say("complaint.yuan", terms.amount().toPlainString()));
        words.add(rows, "method", terms.method());
        words.add(rows, "performBy", terms.atOnce() ? words.say("complaint.performed.atOnce") : terms.performBy());
        if (agreement.performed() != null) {
            words.add(rows, "performed", words.say("complaint.performed." + agreement.performed()));
        }
    }
}
