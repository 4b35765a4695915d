package org.zhiliang.engine;

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

    /** Whether any instance of the case still runs. */
    boolean runs(CaseNo caseNo);
}
