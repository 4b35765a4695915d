package org.zhiliang.complaint;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.Filing;
import org.zhiliang.complaint.domain.Findings;
import org.zhiliang.complaint.domain.PoliceTransfer;
import org.zhiliang.complaint.domain.ReportCheck;
import org.zhiliang.engine.CaseNo;

/** What is proposed and decided in the check of a report or lead; the clocks follow. */
@Service
@Transactional
public class ReportChecks {

    private final CheckFiles files;
    private final ReportClock clock;
    private final CaseHistory history;

    ReportChecks(CheckFiles files, ReportClock clock, CaseHistory history) {
        this.files = files;
        this.clock = clock;
        this.history = history;
    }

    public void askExtension(CaseNo caseNo, String why, String by) {
        files.change(caseNo, by, check -> check.askExtension(why, by));
    }

    /** Granted or not, the check goes on; the diagram moves the deadline. */
    public void decideExtension(CaseNo caseNo, boolean granted, @Nullable String opinion, String by) {
        files.change(caseNo, by, check -> check.decideExtension(granted, opinion));
        history.note(caseNo, granted ? "report.extended" : "report.notExtended", by, null);
    }

    public void proposeFiling(CaseNo caseNo, boolean file, String why, Findings found, String by) {
        files.change(caseNo, by, check -> check.proposeFiling(file, why, found, by));
    }

    /** A case is filed or not, and the check is at its end. */
    public void decideFiling(CaseNo caseNo, Filing filing) {
        clock.concluded(files.change(caseNo, filing.by(), check -> check.decideFiling(filing)));
    }

    /** The proposal goes back to the checker. */
    public void giveBack(CaseNo caseNo, String why, String by) {
        files.change(caseNo, by, check -> check.giveBack(why));
    }

    public void proposeTransfer(CaseNo caseNo, PoliceTransfer proposed, Findings found, String by) {
        files.change(caseNo, by, check -> check.proposeTransfer(proposed, found, by));
    }

    public void decideTransfer(CaseNo caseNo, boolean approved, @Nullable String why, String by) {
        files.change(caseNo, by, check -> check.decideTransfer(approved, why));
        clock.transferDecided(caseNo, approved);
    }

    /** The papers were taken to the police, who took them or did not. */
    public void handedOver(CaseNo caseNo, PoliceTransfer.Handover over, String by) {
        ReportCheck check = files.change(caseNo, by, found -> found.handedOver(over));
        clock.handedOver(caseNo);
        if (check.status().isEnd()) {
            clock.concluded(check);
        } else {
            history.note(caseNo, "report.policeRefused", by, null);
        }
    }

    /** Merges a report into an open one of the same reporter, whose whole period begins anew. */
    public void merge(CaseNo later, CaseNo earlier, String why, String by) {
        ReportCheck merged = files.change(later, by, check -> check.mergeInto(earlier.value(), why, by));
        clock.concluded(merged);
        clock.beginAnew(files.change(earlier, by, ReportCheck::beginAnew));
        history.link(earlier, later, "repeat");
        history.note(earlier, "report.repeated", by, later.value());
    }
}
