package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 履行核查: whether the agreement was performed by its last day. */
@Component
class PerformanceCheckDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Agreements agreements;
    private final ComplaintFiles files;
    private final ComplaintClock clock;

    PerformanceCheckDesk(CaseFacts facts, Agreements agreements, ComplaintFiles files, ComplaintClock clock) {
        this.facts = facts;
        this.agreements = agreements;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "performance-check";
    }

    @Override
    public Values prefill(OpenTask task) {
        return facts.of(task.caseNo())
                .with("content", agreements.of(task.caseNo()).terms().content());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        String performed = submission.values().text("performed");
        agreements.performed(task.caseNo(), performed);
        files.change(task.caseNo(), submission.by().id(), complaint -> complaint.become(ComplaintStatus.AGREED));
        clock.met(task.caseNo(), "T-PERFORM");
        clock.met(task.caseNo(), "I-PERFORMANCE");
        return Facts.of("performed", "full".equals(performed));
    }
}
