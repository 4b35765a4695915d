package org.zhiliang.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * 重新办理: an archived case is handled anew, from the decision on acceptance, within the days that the rule
 * {@code E-REOPEN} gives from its archiving. The complainant may ask for it once, a head whenever there is reason to.
 */
@Service
@Transactional
public class Reopenings implements PartyRequest {

    private final ComplaintFiles files;
    private final ComplaintClock clock;
    private final Workflow workflow;
    private final RequestRecord requests;
    private final PartyNotices notices;

    Reopenings(
            ComplaintFiles files,
            ComplaintClock clock,
            Workflow workflow,
            RequestRecord requests,
            PartyNotices notices) {
        this.files = files;
        this.clock = clock;
        this.workflow = workflow;
        this.requests = requests;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "reopening";
    }

    /** The last day for it; empty where the case is not archived. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(CaseNo caseNo) {
        return files.find(caseNo)
                .filter(complaint -> complaint.status() == ComplaintStatus.ARCHIVED)
                .flatMap(complaint -> files.closedAt(caseNo))
                .map(closed -> clock.daysFrom(closed, caseNo, "E-REOPEN"));
    }

    /** Whether a head may reopen it now. */
    @Transactional(readOnly = true)
    public boolean isPossible(CaseNo caseNo) {
        return lastDay(caseNo).filter(day -> !clock.today().isAfter(day)).isPresent() && !workflow.runs(caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayBeMade(Key key) {
        return key.role() == PartyRole.COMPLAINANT
                && isPossible(key.caseNo())
                && !requests.wasMade(key.caseNo(), kind(), key.role().code(), Instant.EPOCH);
    }

    @Override
    public void make(Key key, String reason) {
        if (!mayBeMade(key)) {
            throw requests.notNow();
        }
        start(key.caseNo(), key.role().code(), key.actor().id(), reason);
    }

    /** A head has it handled anew. */
    public void order(CaseNo caseNo, String by, String reason) {
        if (!isPossible(caseNo)) {
            throw requests.notNow();
        }
        start(caseNo, "official", by, reason);
    }

    /** The handling begins again at the decision on acceptance (from the archive, or as an evaluation asked for). */
    public void begin(CaseNo caseNo) {
        Complaint complaint = files.change(caseNo, Audit.SYSTEM, Complaint::reopen);
        clock.start(caseNo, "T-ACCEPT");
        notices.reopened(caseNo, complaint.reopened());
    }

    private void start(CaseNo caseNo, String role, String by, String reason) {
        requests.file(caseNo, kind(), role, by, reason);
        workflow.start(Complaints.HANDLING, caseNo, Facts.of("reopened", true).and("seriousHarm", false));
        requests.answer(caseNo, kind(), true, null);
    }
}
