package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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

    String businessKey(String instanceId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult()
                .getBusinessKey();
    }
}
