package org.zhiliang.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Timeline.Visit;

/**
 * One of the large steps that a complaint takes from its registration to the archive.
 *
 * @param code for the message {@code complaint.stage.<code>}
 * @param began null where the case has not come there
 * @param ended null where it is not over
 */
public record CaseStage(
        String code,
        State state,
        @Nullable Instant began,
        @Nullable Instant ended) {

    /** Where the case is in relation to a stage. */
    public enum State {
        DONE,
        CURRENT,
        COMING,
        /** The case went another way or ended before it. */
        SKIPPED;

        /** The code in messages. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String MAIN = "complaint-handling";

    /** The stages by the element of the main diagram that stands for each. */
    private static final Map<String, String> ELEMENTS = new LinkedHashMap<>();

    static {
        ELEMENTS.put("StartEvent_Registered", "registered");
        ELEMENTS.put("Call_Routing", "routing");
        ELEMENTS.put("Call_Acceptance", "acceptance");
        ELEMENTS.put("Call_Mediation", "mediation");
        ELEMENTS.put("Call_Performance", "performance");
        ELEMENTS.put("Call_Evaluation", "evaluation");
        ELEMENTS.put("Task_Archive", "archive");
    }

    /** The stages of a complaint by what it has visited; none for cases that run by another diagram. */
    static List<CaseStage> of(List<Visit> visits) {
        Map<String, Visit> last = new LinkedHashMap<>();
        visits.stream()
                .filter(visit -> visit.process().value().equals(MAIN))
                .forEach(visit -> last.put(visit.element(), visit));
        if (last.isEmpty()) {
            return List.of();
        }
        boolean over = last.values().stream().allMatch(visit -> visit.ended() != null);
        Instant furthest = last.values().stream()
                .filter(visit -> ELEMENTS.containsKey(visit.element()))
                .map(Visit::began)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        List<CaseStage> stages = new ArrayList<>();
        boolean passed = true;
        for (Map.Entry<String, String> element : ELEMENTS.entrySet()) {
            Visit visit = last.get(element.getKey());
            stages.add(stage(element.getValue(), visit, passed || over));
            passed = passed && (visit == null || visit.began().isBefore(furthest));
        }
        return stages;
    }

    private static CaseStage stage(String code, @Nullable Visit visit, boolean passed) {
        if (visit == null) {
            return new CaseStage(code, passed ? State.SKIPPED : State.COMING, null, null);
        }
        if (visit.ended() == null) {
            return new CaseStage(code, State.CURRENT, visit.began(), null);
        }
        if (!passed) {
            // A case that is handled anew comes here once more.
            return new CaseStage(code, State.COMING, null, null);
        }
        State state = visit.cancelled() ? State.SKIPPED : State.DONE;
        return new CaseStage(code, state, visit.began(), visit.ended());
    }
}
