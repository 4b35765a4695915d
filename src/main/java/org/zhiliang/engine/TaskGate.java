package org.zhiliang.engine;

import java.util.Optional;

/**
 * The one place that every form of every user task passes, on its way to the screen and back. The engine calls it; the
 * room {@code worklist} keeps it.
 */
public interface TaskGate {

    /** The values with which the form of this task opens for this reader. */
    Values fill(OpenTask task, Actor reader);

    /** The same for a screen that reads the texts of a form as Markdown: what people wrote stands there as they wrote it. */
    Values fillMarkdown(OpenTask task, Actor reader);

    /**
     * Validates what was posted, lets the desk act on it and keeps the record.
     *
     * @throws SubmissionRefused if a field is unknown, missing, read-only and changed, or invalid
     */
    Facts take(OpenTask task, Values posted, Actor actor);

    /** For whoever comes late: who did the task and when, in a sentence; empty if the reader may not know of it. */
    Optional<String> alreadyDone(TaskId task, Actor reader);
}
