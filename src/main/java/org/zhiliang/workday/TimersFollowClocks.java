package org.zhiliang.workday;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Clockwork;

/** Moves the tasks and timers of a case with its clocks, in the transaction that moves the clock. */
@Component
class TimersFollowClocks {

    private final Clockwork clockwork;

    TimersFollowClocks(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @EventListener
    void moved(DeadlinesMoved event) {
        event.moved().forEach(moved -> clockwork.move(moved.caseNo(), moved.code(), moved.newMoment()));
    }

    /** Testing does not count (Order 121, Article 22), so no timer may go off meanwhile. */
    @EventListener
    void stopped(ClockStopped event) {
        clockwork.move(event.caseNo(), event.code(), Clockwork.PARKED);
    }
}
