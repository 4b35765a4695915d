package org.zhiliang.complaint;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.AccidentStatus;
import org.zhiliang.complaint.domain.AccidentStore;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The accident alerts with their row in the register: what changes an alert's status changes both, and its history. */
@Service
@Transactional
public class AccidentFiles {

    private final AccidentStore store;
    private final CaseTrail trail;

    AccidentFiles(AccidentStore store, CaseTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** @throws NotFound if there is no such alert */
    @Transactional(readOnly = true)
    public AccidentAlert get(CaseNo caseNo) {
        return store.findById(caseNo.value()).orElseThrow(() -> new NotFound("accident " + caseNo));
    }

    /** The alerts that a case gave rise to. */
    @Transactional(readOnly = true)
    public List<AccidentAlert> of(CaseNo origin) {
        return store.findByOrigin(origin.value());
    }

    void add(AccidentAlert alert, String actor) {
        store.save(alert);
        trail.begun(new CaseNo(alert.caseNo()), actor, alert.status().code(), false);
    }

    AccidentAlert change(CaseNo caseNo, String actor, Consumer<AccidentAlert> change) {
        AccidentAlert alert = get(caseNo);
        AccidentStatus before = alert.status();
        change.accept(alert);
        store.save(alert);
        if (alert.status() != before) {
            trail.moved(caseNo, actor, alert.status().code(), alert.status().isEnd(), false);
        }
        return alert;
    }
}
