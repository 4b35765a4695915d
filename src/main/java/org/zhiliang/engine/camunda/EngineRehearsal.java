package org.zhiliang.engine.camunda;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.engine.TaskId;

@Component
@Profile("demo")
class EngineRehearsal implements Rehearsal {

    private final ManagementService management;
    private final TaskService tasks;
    private final Identity identity;
    private final JdbcClient jdbc;

    EngineRehearsal(ManagementService management, TaskService tasks, Identity identity, JdbcClient jdbc) {
        this.management = management;
        this.tasks = tasks;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    @Override
    public void now(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void end() {
        ClockUtil.reset();
    }

    /** Asked hundreds of times at a first start, so by one short question: what waits for nothing goes first. */
    @Override
    public Optional<Waiting> next(Instant until) {
        return jdbc.sql("""
                        select id_, duedate_ from act_ru_job
                        where type_ = 'message' or (type_ = 'timer' and duedate_ < ?)
                        order by duedate_ nulls first, id_ limit 1
                        """)
                .param(Timestamp.from(until))
                .query((row, n) -> new Waiting(row.getString("id_"), due(row.getTimestamp("duedate_"))))
                .optional();
    }

    private static Instant due(@Nullable Timestamp told) {
        return told == null ? ClockUtil.getCurrentTime().toInstant() : told.toInstant();
    }

    @Override
    public void run(Waiting job) {
        identity.asSystem(() -> {
            management.executeJob(job.id());
            return job;
        });
    }

    @Override
    public void claim(TaskId task, String userId) {
        identity.asSystem(() -> {
            tasks.claim(task.value(), userId);
            return task;
        });
    }
}
