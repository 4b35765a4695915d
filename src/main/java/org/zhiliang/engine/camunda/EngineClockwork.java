package org.zhiliang.engine.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.engine.Collision;
import org.zhiliang.engine.camunda.ClockedElements.Clocked;

@Component
class EngineClockwork implements Clockwork {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final ClockedElements elements;
    private final Identity identity;

    EngineClockwork(
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            ClockedElements elements,
            Identity identity) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.elements = elements;
        this.identity = identity;
    }

    @Override
    public void move(CaseNo caseNo, String clock, Instant due) {
        try {
            moveAll(caseNo, clock, due);
        } catch (OptimisticLockingException e) {
            throw new Collision(caseNo + " is being worked on");
        }
    }

    private void moveAll(CaseNo caseNo, String clock, Instant due) {
        identity.asSystem(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNo.value())
                    .list()) {
                for (Clocked clocked : elements.of(instance.getProcessDefinitionId(), clock)) {
                    if (clocked.timer()) {
                        moveTimer(instance, clocked.element(), due);
                    } else {
                        moveTask(instance, clocked.element(), due);
                    }
                }
            }
            return caseNo;
        });
    }

    private void moveTimer(ProcessInstance instance, String element, Instant due) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .timers()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(due)));
    }

    private void moveTask(ProcessInstance instance, String step, Instant due) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(step)
                .list()) {
            task.setDueDate(due.isBefore(PARKED) ? Date.from(due) : null);
            tasks.saveTask(task);
        }
    }

    @Override
    public List<String> followers(String clock) {
        return identity.asSystem(() -> elements.newest(clock));
    }
}
