package org.zhiliang.engine.camunda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Workflow;

@Component
class EngineWorkflow implements Workflow {

    private final RuntimeService runtime;
    private final CaseInstances instances;
    private final Identity identity;

    EngineWorkflow(RuntimeService runtime, CaseInstances instances, Identity identity) {
        this.runtime = runtime;
        this.instances = instances;
        this.identity = identity;
    }

    @Override
    public void start(ProcessKey process, CaseNo caseNo, Facts facts) {
        identity.asSystem(() -> runtime.startProcessInstanceByKey(process.value(), caseNo.value(), plain(facts)));
    }

    @Override
    public void tell(String message, CaseNo caseNo, Facts facts) {
        List<String> waiting = identity.asSystem(() -> waiting(message, caseNo));
        if (waiting.isEmpty()) {
            throw new NotAllowedNow("The case " + caseNo + " does not wait for " + message);
        }
        identity.asSystem(() -> {
            waiting.forEach(instance -> runtime.createMessageCorrelation(message)
                    .processInstanceId(instance)
                    .setVariables(plain(facts))
                    .correlate());
            return waiting;
        });
    }

    @Override
    public boolean awaits(String message, CaseNo caseNo) {
        return identity.asSystem(() -> !waiting(message, caseNo).isEmpty());
    }

    private List<String> waiting(String message, CaseNo caseNo) {
        return instances.of(caseNo).stream()
                .filter(instance -> runtime.createEventSubscriptionQuery()
                                .eventType("message")
                                .eventName(message)
                                .processInstanceId(instance)
                                .count()
                        > 0)
                .toList();
    }

    @Override
    public boolean runs(CaseNo caseNo) {
        return identity.asSystem(() -> !instances.of(caseNo).isEmpty());
    }

    private static Map<String, Object> plain(Facts facts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        facts.names().forEach(name -> plain.put(name, facts.get(name)));
        return plain;
    }
}
