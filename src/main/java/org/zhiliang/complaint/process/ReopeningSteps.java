package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Reopenings;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code complaint-handling} asks where a case is handled anew. */
@Component("reopeningSteps")
public class ReopeningSteps {

    private final Reopenings reopenings;

    ReopeningSteps(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    /** The case goes back to the decision on acceptance, its clock starts again, and both sides are told. */
    public void startAnew(String caseNo) {
        reopenings.begin(new CaseNo(caseNo));
    }
}
