package org.zhiliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Directory;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;

/**
 * Drives a case through its diagrams in tests, one step at a time. Whatever is asked for must be there: a job that is not
 * waiting, a task that is not open, a timer that does not run are failures of the test.
 */
@TestComponent
public class ProcessDriver {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final Tasks tasks;
    private final Directory directory;

    ProcessDriver(
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            Tasks tasks,
            Directory directory) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** Runs the one asynchronous step that waits at this element. */
    public ProcessDriver runStep(CaseNo caseNo, String element) {
        return execute(caseNo, element, management.createJobQuery().messages());
    }

    /** Fires the one timer that waits at this element, whatever its due date. */
    public ProcessDriver fireTimer(CaseNo caseNo, String element) {
        return execute(caseNo, element, management.createJobQuery().timers());
    }

    /** When the one timer that waits at this element goes off. */
    public Instant timerAt(CaseNo caseNo, String element) {
        Set<String> instances = instances(caseNo);
        List<Job> jobs = management.createJobQuery().timers().activityId(element).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
        assertThat(jobs).as("timers of %s at %s", caseNo, element).hasSize(1);
        return jobs.get(0).getDuedate().toInstant();
    }

    private ProcessDriver execute(CaseNo caseNo, String element, JobQuery query) {
        Set<String> instances = instances(caseNo);
        List<Job> jobs = query.activityId(element).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
        assertThat(jobs).as("jobs of %s waiting at %s", caseNo, element).hasSize(1);
        management.executeJob(jobs.get(0).getId());
        return this;
    }

    /** Runs whatever asynchronous steps wait, until none does; for getting past steps that a test is not about. */
    public ProcessDriver runAllSteps(CaseNo caseNo) {
        for (int round = 0; round < 20; round++) {
            Set<String> instances = instances(caseNo);
            List<Job> jobs = management.createJobQuery().messages().list().stream()
                    .filter(job -> instances.contains(job.getProcessInstanceId()))
                    .toList();
            if (jobs.isEmpty()) {
                return this;
            }
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError("The steps of " + caseNo + " do not come to rest");
    }

    /** Completes the one open task at this step as a signed-in person would. */
    public ProcessDriver complete(CaseNo caseNo, String step, String userId, Values values) {
        return complete(caseNo, step, official(userId), values);
    }

    public ProcessDriver complete(CaseNo caseNo, String step, Actor actor, Values values) {
        tasks.submit(task(caseNo, step).id(), values, actor);
        return this;
    }

    /** What the form of the one open task at this step shows to a signed-in person. */
    public Values shown(CaseNo caseNo, String step, String userId) {
        return tasks.form(task(caseNo, step).id(), official(userId));
    }

    public Actor official(String userId) {
        Set<String> groups = new TreeSet<>();
        directory.groupsOf(userId).forEach(group -> groups.add(group.id()));
        return new Actor(userId, groups);
    }

    public OpenTask task(CaseNo caseNo, String step) {
        List<OpenTask> open = tasks.of(caseNo).stream()
                .filter(task -> task.step().equals(step))
                .toList();
        assertThat(open)
                .as("open tasks of %s at %s, among %s", caseNo, step, steps(caseNo))
                .hasSize(1);
        return open.get(0);
    }

    /** The steps at which tasks of the case are open. */
    public Set<String> steps(CaseNo caseNo) {
        Set<String> steps = new TreeSet<>();
        tasks.of(caseNo).forEach(task -> steps.add(task.step()));
        return steps;
    }

    public boolean runs(CaseNo caseNo) {
        return !instances(caseNo).isEmpty();
    }

    /** The end events that the case has reached in all its diagrams. */
    public Set<String> ends(CaseNo caseNo) {
        Set<String> ends = new TreeSet<>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo.value())
                .list()
                .forEach(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list()
                        .forEach(end -> ends.add(end.getActivityId())));
        return ends;
    }

    /** What the engine could not do and waits for an administrator: one line each. */
    public List<String> troubles() {
        return runtime.createIncidentQuery().list().stream()
                .map(incident -> incident.getActivityId() + ": " + incident.getIncidentMessage())
                .toList();
    }

    /** Every node that any case has passed, as process and node with a slash between. */
    public Set<String> passed() {
        Set<String> nodes = new TreeSet<>();
        history.createHistoricActivityInstanceQuery()
                .unlimitedList()
                .forEach(node -> nodes.add(node.getProcessDefinitionKey() + "/" + node.getActivityId()));
        return nodes;
    }

    /** The id of the running instance that follows the case through this diagram. */
    public String instance(CaseNo caseNo, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo.value())
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }

    /** The names of all variables that the engine holds for the case. */
    public Set<String> variables(CaseNo caseNo) {
        Set<String> names = new TreeSet<>();
        instances(caseNo)
                .forEach(instance -> names.addAll(runtime.getVariables(instance).keySet()));
        return names;
    }

    private Set<String> instances(CaseNo caseNo) {
        Set<String> ids = new TreeSet<>();
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo.value())
                .list()) {
            ids.add(instance.getId());
        }
        return ids;
    }
}
