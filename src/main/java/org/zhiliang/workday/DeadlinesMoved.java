package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiliang.engine.CaseNo;

/**
 * Open clocks end on other days than before: a calendar was loaded, a pause ended, or an extension was approved.
 * Published in the transaction that moves them, so that timers and due dates of tasks can follow in the same one.
 */
public record DeadlinesMoved(List<Moved> moved) {

    /** @param newMoment the end of the new day (24:00 in Beijing), to which timers move */
    public record Moved(CaseNo caseNo, String code, LocalDate oldDue, LocalDate newDue, Instant newMoment) {}

    public DeadlinesMoved {
        moved = List.copyOf(moved);
    }
}
