package org.zhiliang.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.PartyKeys.Key;

/**
 * 撤回投诉: the complainant, or an agent with the authority for it, may withdraw until the case is closed (Order 121 Art. 11,
 * 23(1)).
 */
@Service
@Transactional
public class Withdrawals implements PartyRequest {

    private static final String MESSAGE = "Msg_Withdrawn";

    private final Workflow workflow;
    private final RequestRecord requests;
    private final AgentPowers agents;

    Withdrawals(Workflow workflow, RequestRecord requests, AgentPowers agents) {
        this.workflow = workflow;
        this.requests = requests;
        this.agents = agents;
    }

    @Override
    public String kind() {
        return "withdrawal";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayBeMade(Key key) {
        return agents.mayDispose(key) && workflow.awaits(MESSAGE, key.caseNo());
    }

    @Override
    public void make(Key key, String reason) {
        if (!mayBeMade(key)) {
            throw requests.notNow();
        }
        CaseNo caseNo = key.caseNo();
        requests.file(caseNo, kind(), key.role().code(), key.actor().id(), reason);
        requests.answer(caseNo, kind(), true, null);
        workflow.tell(MESSAGE, caseNo, Facts.none());
    }
}
