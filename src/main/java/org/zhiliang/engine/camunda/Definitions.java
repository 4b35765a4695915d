package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Small look-ups around process definitions and instances. */
@Component
class Definitions {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Definitions(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** The key of a definition; the engine keeps definitions in a cache, so this costs no query. */
    String key(String definitionId) {
        return repository.getProcessDefinition(definitionId).getKey();
    }

    /** The diagram as it was deployed. */
    ModelFile model(String definitionId) {
        try (InputStream xml = repository.getProcessModel(definitionId)) {
            return new ModelFile(definitionId, new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the newest version of every definition. */
    List<String> newest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    String businessKey(String instanceId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult()
                .getBusinessKey();
    }
}
