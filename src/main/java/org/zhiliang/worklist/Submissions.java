package org.zhiliang.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;

/** The record of everything that was handed in on tasks, as it was. */
@Service
@Transactional
public class Submissions {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final KeptValues kept;
    private final Audit audit;
    private final Clock clock;

    Submissions(JdbcClient jdbc, ClosingPage page, KeptValues kept, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.page = page;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** One kept submission. */
    public record Kept(String process, String step, Submission submission) {}

    Submission signed(Values values, Actor actor, Form form) {
        return new Submission(values, actor, clock.instant(), form.id(), form.version());
    }

    void noteRead(OpenTask task) {
        audit.read("case", task.caseNo().value(), task.step());
    }

    void keep(OpenTask task, Submission submission) {
        page.sql("""
                        insert into worklist_submission (case_no, process, step, task, form, form_version, submitted_by,
                          submitted_at, content)
                        values (:no, :process, :step, :task, :form, :version, :by, :at, :content::jsonb)
                        """)
                .param("no", task.caseNo().value())
                .param("process", task.process().value())
                .param("step", task.step())
                .param("task", task.id().value())
                .param("form", submission.form())
                .param("version", submission.formVersion())
                .param("by", submission.by().id())
                .param("at", submission.at().atOffset(ZoneOffset.UTC))
                .param("content", kept.write(submission.values()))
                .add();
        audit.changedBy(
                submission.by().id(), "task.completed", "case", task.caseNo().value(), "step", task.step());
    }

    /** What was handed in on this task, as far as others have committed it. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    Optional<Submission> ofTask(TaskId task) {
        return jdbc.sql("select * from worklist_submission where task = :task")
                .param("task", task.value())
                .query((row, index) -> submission(row))
                .optional();
    }

    /** What was handed in on a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(CaseNo caseNo) {
        page.write();
        return jdbc.sql("select * from worklist_submission where case_no = :no order by id")
                .param("no", caseNo.value())
                .query((row, index) -> new Kept(row.getString("process"), row.getString("step"), submission(row)))
                .list();
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                kept.read(row.getString("content")),
                new Actor(row.getString("submitted_by"), Set.of()),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("form"),
                row.getString("form_version"));
    }
}
