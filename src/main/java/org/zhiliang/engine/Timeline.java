package org.zhiliang.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case has gone through and where it stands, element by element. */
public interface Timeline {

    /**
     * One visit of one element of a diagram.
     *
     * @param kind the element's type in BPMN, for example {@code userTask}
     * @param by who completed it, where a person did
     * @param ended when it was left; null while the case stands there
     */
    record Visit(
            ProcessKey process,
            String element,
            String label,
            String kind,
            Instant began,
            @Nullable Instant ended,
            @Nullable String by,
            boolean cancelled) {}

    /** All visits of the case, oldest first. */
    List<Visit> of(CaseNo caseNo);

    /** The diagram of a process as BPMN XML, for drawing it. */
    String diagram(ProcessKey process);
}
