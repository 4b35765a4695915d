package org.zhiliang.engine;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param step the id of the user task in the diagram
 * @param label its plain name in the diagram
 * @param form the id of its form file
 * @param candidates the groups that may take it
 * @param assignee who has claimed it, if anybody
 */
public record OpenTask(
        TaskId id,
        CaseNo caseNo,
        ProcessKey process,
        String step,
        String label,
        String form,
        Set<String> candidates,
        @Nullable String assignee,
        @Nullable Instant due,
        Instant since) {

    public OpenTask {
        candidates = Set.copyOf(candidates);
    }

    public boolean isOpenTo(Actor actor) {
        return actor.id().equals(assignee) || candidates.stream().anyMatch(actor.groups()::contains);
    }
}
