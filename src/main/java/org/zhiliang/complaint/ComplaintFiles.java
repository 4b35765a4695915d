package org.zhiliang.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.complaint.domain.ComplaintStore;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The complaints with their row in the register: what changes a complaint's status changes both, and its history. */
@Service
@Transactional
public class ComplaintFiles {

    private final ComplaintStore store;
    private final CaseRegister register;
    private final CaseHistory history;
    private final Audit audit;

    ComplaintFiles(ComplaintStore store, CaseRegister register, CaseHistory history, Audit audit) {
        this.store = store;
        this.register = register;
        this.history = history;
        this.audit = audit;
    }

    /** @throws NotFound if there is no such complaint */
    @Transactional(readOnly = true)
    public Complaint get(CaseNo caseNo) {
        return store.findById(caseNo.value()).orElseThrow(() -> new NotFound("complaint " + caseNo));
    }

    /** Empty where there is no such case, or it is no complaint. */
    @Transactional(readOnly = true)
    public Optional<Complaint> find(CaseNo caseNo) {
        return store.findById(caseNo.value());
    }

    /** The unit that has the case now. */
    @Transactional(readOnly = true)
    public String unitOf(CaseNo caseNo) {
        return register.get(caseNo).unit();
    }

    /** When the case was closed; empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(CaseNo caseNo) {
        return Optional.ofNullable(register.get(caseNo).closedAt());
    }

    /** The group of a role at the unit that has the case now. */
    @Transactional(readOnly = true)
    public String groupAtUnit(CaseNo caseNo, String role) {
        return role + "@" + unitOf(caseNo);
    }

    /** Changes a complaint; where its status moved, the register and the public history follow. */
    public Complaint change(CaseNo caseNo, String actor, Consumer<Complaint> change) {
        Complaint complaint = get(caseNo);
        ComplaintStatus before = complaint.status();
        change.accept(complaint);
        store.save(complaint);
        if (complaint.status() != before) {
            follow(caseNo, actor, before, complaint.status());
        }
        return complaint;
    }

    void add(CaseNo caseNo, Complaint complaint, String actor) {
        store.save(complaint);
        note(caseNo, actor, complaint.status());
    }

    private void follow(CaseNo caseNo, String actor, ComplaintStatus before, ComplaintStatus status) {
        if (status.isEnd()) {
            register.close(caseNo, status.code());
        } else if (before.isEnd()) {
            register.reopen(caseNo, status.code());
        } else {
            register.status(caseNo, status.code());
        }
        note(caseNo, actor, status);
    }

    private void note(CaseNo caseNo, String actor, ComplaintStatus status) {
        history.tell(caseNo, "status." + status.code(), actor, null);
        audit.changedBy(actor, "complaint." + status.code(), "case", caseNo.value());
    }
}
