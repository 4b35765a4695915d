package org.zhiliang.complaint.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
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

    DisputeNotice(OfficialNotices officials) {
        this.officials = officials;
    }

    @Override
    public void opened(OpenTask task) {
        if (!task.step().equals("Task_Designate")) {
            return;
        }
        Telling telling = new Telling(
                NoticeKind.JURISDICTION_DISPUTED,
                Values.of("until", lastDay(task.due())),
                task.id().value());
        task.candidates().stream()
                .map(group -> group.substring(group.indexOf('@') + 1))
                .forEach(unit -> officials.tellAt(unit, task.caseNo(), telling, Role.LEADER));
    }

    @Override
    public void gone(OpenTask task, boolean done) {
        // Whoever decided knows; the units learn it from their own notice.
    }

    /** The day that ends with the moment. */
    private static String lastDay(@Nullable Instant due) {
        return due == null
                ? ""
                : due.minus(1, ChronoUnit.MILLIS)
                        .atZone(CaseFacts.BEIJING)
                        .toLocalDate()
                        .toString();
    }
}
