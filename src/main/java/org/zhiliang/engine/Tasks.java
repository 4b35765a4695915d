package org.zhiliang.engine;

import java.util.List;
import java.util.Optional;

/** The open tasks, for the portal and for our own pages. Tasklist talks to the engine by itself and passes the same gate. */
public interface Tasks {

    Optional<OpenTask> find(TaskId id);

    List<OpenTask> of(CaseNo caseNo);

    /** What the form shows to this reader. */
    Values form(TaskId id, Actor reader);

    /**
     * Completes a task through the gate.
     *
     * @throws NotFound if there is no such task open to the actor
     * @throws SubmissionRefused if the form or the desk refuses it
     */
    void submit(TaskId id, Values values, Actor actor);

    /** Gives back the tasks that somebody had claimed, so that the unit or a substitute can take them; says how many. */
    int releaseAllOf(String userId);

    /** Adds a group to the open tasks of a step and takes another away: the case moved to another unit. */
    void regroup(CaseNo caseNo, String fromGroup, String toGroup);
}
