package org.zhiliang.engine.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.engine.TaskId;

@Component
@Profile("demo")
class EngineRehearsal implements Rehearsal {

    private final ManagementService management;
    private final TaskService tasks;
    private final Identity identity;

    EngineRehearsal(ManagementService management, TaskService tasks, Identity identity) {
        this.management = management;
        this.tasks = tasks;
        this.identity = identity;
    }

    @Override
    public void now(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void end() {
        ClockUtil.reset();
    }

    @Override
    public Optional<Waiting> next(Instant until) {
        return identity.asSystem(() -> first(
                        management.createJobQuery().messages().listPage(0, 1))
                .or(() -> first(management
                        .createJobQuery()
                        .timers()
                        .duedateLowerThan(Date.from(until))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1))));
    }

    private static Optional<Waiting> first(List<Job> jobs) {
        return jobs.stream()
                .map(job -> new Waiting(
                        job.getId(),
                        job.getDuedate() == null
                                ? ClockUtil.getCurrentTime().toInstant()
                                : job.getDuedate().toInstant()))
                .findFirst();
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
