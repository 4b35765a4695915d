package org.zhiliang.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * 申请回避: either party may ask within the days that the notice of mediation names; the mediation is suspended until a
 * head has decided (Order 121 Art. 21).
 */
@Service
@Transactional
public class Recusals implements PartyRequest {

    private static final String MESSAGE = "Msg_RecusalRequested";

    private final Mediations mediations;
    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final Workflow workflow;
    private final RequestRecord requests;

    Recusals(
            Mediations mediations,
            ComplaintFiles files,
            ComplaintClock clock,
            Workflow workflow,
            RequestRecord requests) {
        this.mediations = mediations;
        this.files = files;
        this.clock = clock;
        this.workflow = workflow;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return "recusal";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayBeMade(Key key) {
        return key.role() != PartyRole.JOINT
                && workflow.awaits(MESSAGE, key.caseNo())
                && mediations
                        .find(key.caseNo())
                        .map(Mediations.Mediation::recusalUntil)
                        .filter(this::isNotOver)
                        .isPresent()
                && !requests.isOpen(key.caseNo(), kind());
    }

    private boolean isNotOver(@Nullable LocalDate until) {
        return until != null && !clock.today().isAfter(until);
    }

    @Override
    public void make(Key key, String reason) {
        CaseNo caseNo = key.caseNo();
        if (!mayBeMade(key)) {
            throw requests.notNow();
        }
        requests.file(caseNo, kind(), key.role().code(), key.actor().id(), reason);
        mediations.askRecusal(caseNo, key.role().code(), reason);
        files.change(caseNo, key.actor().id(), complaint -> complaint.become(ComplaintStatus.RECUSAL));
        workflow.tell(MESSAGE, caseNo, Facts.none());
    }

    /** What a head decided; the mediation goes on, with this mediator or with another one. */
    public void decide(CaseNo caseNo, boolean recused, String reason, String by) {
        requests.answer(caseNo, kind(), recused, reason);
        files.change(caseNo, by, complaint -> complaint.become(ComplaintStatus.MEDIATING));
    }

    /** The parties are told who mediates; from now they have the days of the rule to ask for recusal. */
    public void openWindow(CaseNo caseNo) {
        mediations.recusalUntil(caseNo, clock.daysFromToday(caseNo, "T-RECUSE"));
    }
}
