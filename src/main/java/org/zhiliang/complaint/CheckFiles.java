package org.zhiliang.complaint;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.CheckStore;
import org.zhiliang.complaint.domain.ReportCheck;
import org.zhiliang.complaint.domain.ReportStatus;
import org.zhiliang.engine.CaseNo;

/**
 * The checks of reports with their row in the register. How the authority makes up its mind stands in the history for
 * officials only; whoever reported reads that it is being checked, and that it is concluded.
 */
@Service
@Transactional
public class CheckFiles {

    private final CheckStore store;
    private final CaseRegister register;
    private final CaseTrail trail;
    private final CaseHistory history;

    CheckFiles(CheckStore store, CaseRegister register, CaseTrail trail, CaseHistory history) {
        this.store = store;
        this.register = register;
        this.trail = trail;
        this.history = history;
    }

    /** The check of a report; one that nobody has touched yet stands where the register says. */
    @Transactional(readOnly = true)
    public ReportCheck get(CaseNo caseNo) {
        return store.findById(caseNo.value()).orElseGet(() -> untouched(caseNo));
    }

    private ReportCheck untouched(CaseNo caseNo) {
        ReportStatus status = switch (register.get(caseNo).status()) {
            case "registered" -> ReportStatus.REGISTERED;
            case "routing" -> ReportStatus.ROUTING;
            default -> ReportStatus.CHECKING;
        };
        return new ReportCheck(caseNo.value(), false, status);
    }

    /** The routing has brought a report further. */
    public void routed(CaseNo caseNo, ReportStatus next, String actor) {
        change(caseNo, actor, check -> check.routed(next));
    }

    void add(ReportCheck check, String actor) {
        store.save(check);
        trail.begun(new CaseNo(check.caseNo()), actor, check.status().code(), false);
    }

    ReportCheck change(CaseNo caseNo, String actor, Consumer<ReportCheck> change) {
        ReportCheck check = get(caseNo);
        ReportStatus before = check.status();
        change.accept(check);
        store.save(check);
        if (check.status() != before) {
            follow(caseNo, actor, before, check.status());
        }
        return check;
    }

    private void follow(CaseNo caseNo, String actor, ReportStatus before, ReportStatus now) {
        boolean told = !now.isInner() && !before.isInner();
        trail.moved(caseNo, actor, now.code(), now.isEnd(), told);
        if (now.isInner() && now.isEnd()) {
            history.tell(caseNo, "status." + now.openCode(), actor, null);
        }
    }
}
