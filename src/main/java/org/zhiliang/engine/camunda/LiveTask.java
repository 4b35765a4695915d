package org.zhiliang.engine.camunda;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.TaskId;

/** Reads a task inside the engine's own command, where it costs no query. */
final class LiveTask {

    private LiveTask() {}

    static OpenTask read(TaskEntity task, String label, String form) {
        Set<String> candidates = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
        return new OpenTask(
                new TaskId(task.getId()),
                new CaseNo(task.getExecution().getProcessBusinessKey()),
                new ProcessKey(((ProcessDefinitionEntity) task.getExecution().getProcessDefinition()).getKey()),
                task.getTaskDefinitionKey(),
                label,
                form,
                candidates,
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getCreateTime().toInstant());
    }
}
