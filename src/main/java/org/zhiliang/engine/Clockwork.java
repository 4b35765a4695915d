package org.zhiliang.engine;

import java.time.Instant;
import java.util.List;

/**
 * What hangs on the clocks of running cases. A diagram names a clock in the expression of a due date or a timer, for
 * example {@code ${complaintSteps.due(execution.processBusinessKey, 'T-ACCEPT')}}; whatever names it follows it.
 */
public interface Clockwork {

    /** The moment of a clock whose end is not known at present. Timers wait there; tasks have no due moment meanwhile. */
    Instant PARKED = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Moves the open tasks and timers of a case that follow a clock.
     *
     * @throws Collision if somebody moves the same case at this very moment
     */
    void move(CaseNo caseNo, String clock, Instant due);

    /** The labels of the steps and timers that follow a clock, in the newest diagrams. */
    List<String> followers(String clock);
}
