package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Timeline;

@Component
class EngineTimeline implements Timeline {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Identity identity;

    EngineTimeline(HistoryService history, RepositoryService repository, Identity identity) {
        this.history = history;
        this.repository = repository;
        this.identity = identity;
    }

    @Override
    public List<Visit> of(CaseNo caseNo) {
        return identity.asSystem(() ->
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo.value()).list().stream()
                        .flatMap(this::visits)
                        .sorted(Comparator.comparing(Visit::began))
                        .toList());
    }

    private Stream<Visit> visits(HistoricProcessInstance instance) {
        ProcessKey process = new ProcessKey(instance.getProcessDefinitionKey());
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(activity -> visit(process, activity));
    }

    private static Visit visit(ProcessKey process, HistoricActivityInstance activity) {
        String label = activity.getActivityName() == null ? "" : activity.getActivityName();
        return new Visit(
                process,
                activity.getActivityId(),
                label,
                activity.getActivityType(),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.getAssignee(),
                activity.isCanceled());
    }

    @Override
    public String diagram(ProcessKey process) {
        ProcessDefinition definition = identity.asSystem(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.value())
                .latestVersion()
                .singleResult());
        if (definition == null) {
            throw new NotFound("process " + process);
        }
        try (InputStream xml = identity.asSystem(() -> repository.getProcessModel(definition.getId()))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
