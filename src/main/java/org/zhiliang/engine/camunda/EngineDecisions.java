package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;

@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final Identity identity;

    EngineDecisions(DecisionService decisions, Identity identity) {
        this.decisions = decisions;
        this.identity = identity;
    }

    @Override
    public List<Facts> all(String decision, Facts input) {
        VariableMap variables = Variables.createVariables();
        input.names().forEach(name -> variables.put(name, input.get(name)));
        return identity
                .asSystem(() -> decisions
                        .evaluateDecisionByKey(decision)
                        .variables(variables)
                        .evaluate())
                .stream()
                .map(EngineDecisions::facts)
                .toList();
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
