package org.zhiliang.engine;

/**
 * The desk where one form is filled and taken. A capability has one small desk for every form of its user tasks; the
 * gate calls it, whether the form came from Tasklist, the portal or a raw request.
 */
public interface TaskDesk {

    /** The id of the form file that this desk serves. */
    String form();

    /** What the form shows when it is opened: facts to read, options, proposals. Computed from our tables, never stored. */
    Values prefill(OpenTask task);

    /**
     * Acts on a submission: changes the aggregate and answers with the facts that the diagram routes by.
     *
     * @throws SubmissionRefused if the business says no; the message names the field
     */
    Facts take(OpenTask task, Submission submission);
}
