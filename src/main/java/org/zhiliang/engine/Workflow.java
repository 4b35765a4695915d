package org.zhiliang.engine;

import java.time.Instant;

/** Starts cases and tells running ones what happened outside. Joins the caller's transaction. */
public interface Workflow {

    /** Starts the newest version of a process for a case. */
    void start(ProcessKey process, CaseNo caseNo, Facts facts);

    /**
     * Tells a waiting case that something happened.
     *
     * @throws NotAllowedNow if no instance of the case waits for this message
     */
    void tell(String message, CaseNo caseNo, Facts facts);

    /** Whether some instance of the case waits for this message at present. */
    boolean awaits(String message, CaseNo caseNo);

    /** Moves the open timers of one element of a case to another moment; does nothing where none is open. */
    void moveTimer(CaseNo caseNo, String element, Instant due);

    /** Sets the due moment of the open tasks of one step of a case, so that lists and reminders follow a moved deadline. */
    void moveDue(CaseNo caseNo, String step, Instant due);

    /** Whether any instance of the case still runs. */
    boolean runs(CaseNo caseNo);
}
