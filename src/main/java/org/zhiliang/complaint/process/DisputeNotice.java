package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.letters.OfficialNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.TaskWatch;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/** Tells the leaders of the common superior that jurisdiction is disputed and theirs to decide (Order 121 Art. 33). */
@Component
class DisputeNotice implements TaskWatch {

    private final OfficialNotices officials;
    private final ComplaintClock clock;

    DisputeNotice(OfficialNotices officials, ComplaintClock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public void opened(OpenTask task) {
        if (!task.step().equals("Task_Designate")) {
            return;
        }
        Telling telling = new Telling(
                NoticeKind.JURISDICTION_DISPUTED,
                Values.of("until", clock.lastDay(task.caseNo(), "T-JURIS")),
                task.id().value());
        task.candidates().stream()
                .map(group -> group.substring(group.indexOf('@') + 1))
                .forEach(unit -> officials.tellAt(unit, task.caseNo(), telling, Role.LEADER));
    }
}
