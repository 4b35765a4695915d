package org.zhiliang.complaint;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * 内部复核: once per handling a party may ask a head to look at the result again, while it is being evaluated. A service
 * of ours, not a remedy in law (Order 121 knows none against a mediation).
 */
@Service
@Transactional
public class Rechecks implements PartyRequest {

    private static final String MESSAGE = "Msg_RecheckRequested";

    private final Evaluations evaluations;
    private final Workflow workflow;
    private final RequestRecord requests;

    Rechecks(Evaluations evaluations, Workflow workflow, RequestRecord requests) {
        this.evaluations = evaluations;
        this.workflow = workflow;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return "recheck";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayBeMade(Key key) {
        return key.role() != PartyRole.JOINT
                && workflow.awaits(MESSAGE, key.caseNo())
                && evaluations.of(key.caseNo()).recheckReason() == null;
    }

    @Override
    public void make(Key key, String reason) {
        if (!mayBeMade(key)) {
            throw requests.notNow();
        }
        CaseNo caseNo = key.caseNo();
        requests.file(caseNo, kind(), key.role().code(), key.actor().id(), reason);
        evaluations.askRecheck(caseNo, reason);
        workflow.tell(MESSAGE, caseNo, Facts.none());
    }

    /** The head has looked; {@code reopened} tells whether the case is handled anew. */
    public void answered(CaseNo caseNo, boolean reopened, @Nullable String note) {
        requests.answer(caseNo, kind(), reopened, note);
    }
}
