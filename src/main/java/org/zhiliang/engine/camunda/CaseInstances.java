package org.zhiliang.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;

/** The running instances of a case: its main process and whatever that has called. All carry the case number. */
@Component
class CaseInstances {

    private final RuntimeService runtime;

    CaseInstances(RuntimeService runtime) {
        this.runtime = runtime;
    }

    List<String> of(CaseNo caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo.value()).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
