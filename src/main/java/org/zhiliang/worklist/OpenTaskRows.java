package org.zhiliang.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.TaskWatch;

/**
 * The open work in a table of ours, for boards and lists. It is written at the end of the transaction that moves
 * the task, so it cannot differ from what is really open.
 */
@Component
class OpenTaskRows implements TaskWatch {

    private final ClosingPage page;

    OpenTaskRows(ClosingPage page) {
        this.page = page;
    }

    @Override
    public void opened(OpenTask task) {
        Optional<String> group = task.candidates().stream().findFirst();
        page.sql("""
                        insert into worklist_open_task (task, case_no, process, step, label, role, unit, assignee, due, since)
                        values (:task, :caseNo, :process, :step, :label, :role, :unit, :assignee, :due, :since)""")
                .param("task", task.id().value())
                .param("caseNo", task.caseNo().value())
                .param("process", task.process().value())
                .param("step", task.step())
                .param("label", task.label())
                .param("role", group.map(OpenTaskRows::role).orElse(""))
                .param("unit", group.map(OpenTaskRows::unit).orElse(null))
                .param("assignee", task.assignee())
                .param("due", at(task.due()))
                .param("since", at(task.since()))
                .add();
    }

    @Override
    public void changed(OpenTask task) {
        Optional<String> group = task.candidates().stream().findFirst();
        page.sql("""
                        update worklist_open_task set assignee = :assignee, due = :due,
                            role = case when :grouped then :role else role end,
                            unit = case when :grouped then :unit else unit end
                        where task = :task""")
                .param("assignee", task.assignee())
                .param("due", at(task.due()))
                .param("grouped", group.isPresent())
                .param("role", group.map(OpenTaskRows::role).orElse(""))
                .param("unit", group.map(OpenTaskRows::unit).orElse(null))
                .param("task", task.id().value())
                .add();
    }

    @Override
    public void gone(OpenTask task, boolean done) {
        page.sql("delete from worklist_open_task where task = :task")
                .param("task", task.id().value())
                .add();
    }

    private static String role(String group) {
        return group.substring(0, group.indexOf('@'));
    }

    /** The unit whose work it is; none for a party, whose group ends with the case number. */
    private static @Nullable String unit(String group) {
        String place = group.substring(group.indexOf('@') + 1);
        return CaseNo.isOne(place) ? null : place;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
