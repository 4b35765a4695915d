package org.zhiliang.complaint.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;
import org.zhiliang.workday.Explanation;

/** The clocks that run in a case, as its pages print them. */
@Component
class CaseClocks {

    private final Deadlines deadlines;

    CaseClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * One clock that runs.
     *
     * @param title the message that names what is due
     * @param told how it stands, and how its end came about
     */
    record RunningClock(String title, Explanation told) {}

    /** Those that the law or a promise sets, which parties may read too. */
    List<RunningClock> legal(CaseNo caseNo) {
        return open(caseNo, deadline -> deadline.code().startsWith("T-"));
    }

    /** With those that the house sets for itself. */
    List<RunningClock> all(CaseNo caseNo) {
        return open(caseNo, deadline -> true);
    }

    private List<RunningClock> open(CaseNo caseNo, Predicate<Deadline> wanted) {
        return deadlines.ofCase(caseNo).stream()
                .filter(Deadline::isOpen)
                .filter(wanted)
                .map(deadline -> new RunningClock("complaint.clock." + deadline.code(), deadlines.explain(deadline)))
                .toList();
    }
}
