package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.TaskGate;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;

@Component
class EngineTasks implements Tasks {

    private final TaskService tasks;
    private final FormService forms;
    private final Definitions definitions;
    private final ObjectProvider<TaskGate> gate;
    private final Identity identity;

    EngineTasks(
            TaskService tasks,
            FormService forms,
            Definitions definitions,
            ObjectProvider<TaskGate> gate,
            Identity identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.definitions = definitions;
        this.gate = gate;
        this.identity = identity;
    }

    @Override
    public Optional<OpenTask> find(TaskId id) {
        return identity.asSystem(() -> Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(id.value())
                        .initializeFormKeys()
                        .singleResult())
                .flatMap(task -> stillOpen(new CaseNo(definitions.businessKey(task.getProcessInstanceId())), task)));
    }

    @Override
    public List<OpenTask> of(CaseNo caseNo) {
        return identity.asSystem(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo.value())
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .flatMap(task -> stillOpen(caseNo, task).stream())
                .toList());
    }

    /** Somebody may complete a task between the question for tasks and the one for its groups; then it has none. */
    private Optional<OpenTask> stillOpen(CaseNo caseNo, Task task) {
        Set<String> candidates = candidates(task.getId());
        return candidates.isEmpty() ? Optional.empty() : Optional.of(openTask(caseNo, task, candidates));
    }

    /** Without the engine's own check, which looks for task and instance first and fails where they are gone meanwhile. */
    private Set<String> candidates(String task) {
        return ((ServiceImpl) tasks)
                        .getCommandExecutor()
                        .execute(context -> context.getIdentityLinkManager().findIdentityLinksByTaskId(task))
                        .stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                        .map(IdentityLink::getGroupId)
                        .collect(Collectors.toSet());
    }

    @Override
    public Values form(TaskId id, Actor reader) {
        return gate.getObject().fill(open(id, reader), reader);
    }

    @Override
    public void submit(TaskId id, Values values, Actor actor) {
        VariableMap posted = org.camunda.bpm.engine.variable.Variables.createVariables();
        values.asMap().forEach((key, value) -> posted.putValueTyped(key, JsonValues.toEngine(value)));
        try {
            identity.as(actor, () -> {
                forms.submitTaskForm(id.value(), posted);
                return id;
            });
        } catch (FormFieldValidationException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : e;
        } catch (NullValueException | AuthorizationException e) {
            throw new NotFound("task " + id);
        }
    }

    private OpenTask open(TaskId id, Actor actor) {
        return find(id).filter(task -> task.isOpenTo(actor)).orElseThrow(() -> new NotFound("task " + id));
    }

    @Override
    public int releaseAllOf(String userId) {
        return identity.asSystem(() -> {
            List<Task> claimed = tasks.createTaskQuery().taskAssignee(userId).list();
            claimed.forEach(task -> tasks.setAssignee(task.getId(), null));
            return claimed.size();
        });
    }

    @Override
    public void regroup(CaseNo caseNo, String fromGroup, String toGroup) {
        identity.asSystem(() -> {
            for (OpenTask task : of(caseNo)) {
                if (task.candidates().contains(fromGroup)) {
                    tasks.setAssignee(task.id().value(), null);
                    tasks.deleteCandidateGroup(task.id().value(), fromGroup);
                    tasks.addCandidateGroup(task.id().value(), toGroup);
                }
            }
            return caseNo;
        });
    }

    private OpenTask openTask(CaseNo caseNo, Task task, Set<String> candidates) {
        return new OpenTask(
                new TaskId(task.getId()),
                caseNo,
                new ProcessKey(definitions.key(task.getProcessDefinitionId())),
                task.getTaskDefinitionKey(),
                TaskName.label(task.getName()),
                formId(task),
                candidates,
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getCreateTime().toInstant());
    }

    private static String formId(Task task) {
        if (task.getCamundaFormRef() == null) {
            throw new ProcessEngineException("The task " + task.getId() + " has no form");
        }
        return task.getCamundaFormRef().getKey();
    }
}
