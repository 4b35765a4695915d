package org.zhiliang.complaint;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.domain.ReportCheck;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

/**
 * The clocks of the check of a report: 15 working days and 15 more (Order 121 Art. 27, 35), three days for the decision on
 * a transfer to the police and 24 hours for handing over (State Council Order 310 Art. 5).
 */
@Component
public class ReportClock {

    private static final String DECIDE_TRANSFER = "T-CRIME-DECIDE";
    private static final String HAND_OVER = "T-CRIME-HANDOVER";

    private final ComplaintClock clock;
    private final Deadlines deadlines;
    private final CheckFiles files;
    private final Clockwork clockwork;

    ReportClock(ComplaintClock clock, Deadlines deadlines, CheckFiles files, Clockwork clockwork) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.files = files;
        this.clockwork = clockwork;
    }

    /** When a clock ends; one that does not run yet starts now. */
    public Instant due(CaseNo caseNo, String code) {
        return clock.due(caseNo, code);
    }

    /** Adds what the rule for extensions gives; once, and only before the time is over. */
    public void extend(CaseNo caseNo) {
        String code = files.get(caseNo).clock();
        deadlines.extend(caseNo, code, code + "-EXT");
    }

    /** The head has decided on a transfer; approved, the hours for handing over run from now. */
    void transferDecided(CaseNo caseNo, boolean approved) {
        clock.met(caseNo, DECIDE_TRANSFER);
        if (approved) {
            clock.due(caseNo, HAND_OVER);
        }
    }

    void handedOver(CaseNo caseNo) {
        clock.met(caseNo, HAND_OVER);
    }

    /** The last day of the check, as it is printed. */
    String lastDay(CaseNo caseNo) {
        return clock.lastDay(caseNo, files.get(caseNo).clock());
    }

    /** How often a transfer to the police has been approved. */
    int transfers(CaseNo caseNo) {
        return deadlines.find(caseNo, HAND_OVER).map(Deadline::round).orElse(0);
    }

    /** Nothing is due any more. */
    public void drop(CaseNo caseNo) {
        clock.dropAll(caseNo);
    }

    void concluded(ReportCheck check) {
        CaseNo caseNo = new CaseNo(check.caseNo());
        clock.met(caseNo, check.clock());
        clock.dropAll(caseNo);
    }

    /** The whole period begins anew from now (Order 121 Art. 35); the open tasks follow. */
    void beginAnew(ReportCheck check) {
        CaseNo caseNo = new CaseNo(check.caseNo());
        deadlines.drop(caseNo, check.clock());
        clockwork.move(caseNo, check.clock(), clock.due(caseNo, check.clock()));
    }
}
