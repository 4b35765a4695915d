package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;

/**
 * Asks the tables as they were deployed when this node first asked. Models change with the release only, so each is looked
 * up once; the engine's own service would ask the database for the newest version at every question.
 */
@Component
class EngineDecisions implements Decisions {

    private final ObjectProvider<ProcessEngine> engine;
    private final Identity identity;
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

    EngineDecisions(ObjectProvider<ProcessEngine> engine, Identity identity) {
        this.engine = engine;
        this.identity = identity;
    }

    @Override
    public List<Facts> all(String decision, Facts input) {
        VariableMap variables = Variables.createVariables();
        input.names().forEach(name -> variables.put(name, input.get(name)));
        var settings = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return identity
                .asSystem(() -> settings.getCommandExecutorTxRequired()
                        .execute(command ->
                                settings.getDmnEngine().evaluateDecision(table(settings, decision), variables)))
                .stream()
                .map(EngineDecisions::facts)
                .toList();
    }

    private DmnDecision table(ProcessEngineConfigurationImpl settings, String decision) {
        return tables.computeIfAbsent(decision, key ->
                (DmnDecision) settings.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(key));
    }

    private static Facts facts(DmnDecisionResultEntries row) {
        Facts facts = Facts.none();
        for (Map.Entry<String, Object> entry : row.getEntryMap().entrySet()) {
            if (entry.getValue() != null) {
                facts = facts.and(entry.getKey(), entry.getValue());
            }
        }
        return facts;
    }
}
