package org.zhiliang.complaint.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AcceptanceAdvice;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Duplicates;
import org.zhiliang.complaint.IdentityRequests;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.complaint.domain.Decision;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 受理审查: the handler concludes to accept, to refuse, or to ask for proof of identity (Order 121 Art. 10, 15-17). */
@Component
class AcceptanceReviewDesk implements TaskDesk {

    private final CaseFacts facts;
    private final AcceptanceAdvice advice;
    private final ComplaintFiles files;
    private final IdentityRequests identity;
    private final DuplicateRows rows;

    AcceptanceReviewDesk(
            CaseFacts facts,
            AcceptanceAdvice advice,
            ComplaintFiles files,
            IdentityRequests identity,
            DuplicateRows rows) {
        this.facts = facts;
        this.rows = rows;
        this.advice = advice;
        this.files = files;
        this.identity = identity;
    }

    @Override
    public String form() {
        return "acceptance-review";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .withLater(() -> hints(task.caseNo()), "advice", "duplicates", "duplicatesElsewhere");
    }

    private Values hints(CaseNo caseNo) {
        List<Duplicates.Duplicate> same = rows.find(caseNo);
        List<Object> hints = List.copyOf(advice.hints(caseNo, same).stream()
                .map(hint -> facts.row(
                        facts.say(hint.label()),
                        facts.say(hint.basis(), hint.details().toArray())))
                .toList());
        return rows.of(same).with("advice", hints);
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        Values values = submission.values();
        Decision decision = Decision.of(values.text("decision"));
        CaseNo caseNo = task.caseNo();
        files.change(caseNo, submission.by().id(), complaint -> {
            complaint.become(ComplaintStatus.REVIEW);
            complaint.reviewed(
                    decision,
                    values.textOrNull("ground"),
                    values.text("reason") + legalBasis(values),
                    submission.by().id());
        });
        if (decision == Decision.IDENTITY) {
            identity.ask(caseNo, values.text("materials"), values.date("identityUntil"));
        }
        return Facts.of("decision", decision.code());
    }

    private static String legalBasis(Values values) {
        String basis = values.text("legalBasis");
        return basis.isEmpty() ? "" : "(" + basis + ")";
    }
}
