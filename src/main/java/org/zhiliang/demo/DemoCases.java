package org.zhiliang.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.demo.Script.Plot;
import org.zhiliang.demo.Script.Scene;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.engine.Rehearsal.Waiting;

/**
 * Lives through the last months in fast motion: all scenes of all cases in the order of time, and between them whatever
 * the engine does by itself, so that numbers, histories, deadlines and records are those of a house that was at work.
 */
@Component
@Profile("demo")
class DemoCases {

    private static final long SEED = 27;

    private final DemoClock clock;
    private final Rehearsal rehearsal;
    private final ScriptFile file;
    private final DemoPaper paper;
    private final Stage stage;

    DemoCases(DemoClock clock, Rehearsal rehearsal, ScriptFile file, DemoPaper paper, Stage stage) {
        this.clock = clock;
        this.rehearsal = rehearsal;
        this.file = file;
        this.paper = paper;
        this.stage = stage;
    }

    /** @param at which scene it is: 0 is the lodging */
    private record Cue(Instant moment, int serial, int at) {}

    /** Lays the cases of the script; joins the caller's transaction. */
    void lay() {
        Script script = file.read();
        Instant present = clock.instant();
        Schedule schedule = new Schedule(clock.getZone(), present, SEED);
        PriorityQueue<Cue> cues = new PriorityQueue<>(
                Comparator.comparing(Cue::moment).thenComparing(Cue::serial).thenComparing(Cue::at));
        for (int serial = 1; serial <= script.cases().size(); serial++) {
            cues.addAll(cues(script, schedule, serial));
        }
        try {
            play(script, cues);
            passUntil(present);
        } finally {
            clock.release();
            rehearsal.end();
        }
    }

    private static List<Cue> cues(Script script, Schedule schedule, int serial) {
        Plot plot = script.cases().get(serial - 1);
        List<Instant> moments = schedule.plan(plot.ago(), script.scenesOf(plot));
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < moments.size(); at++) {
            cues.add(new Cue(moments.get(at), serial, at));
        }
        return cues;
    }

    private void play(Script script, PriorityQueue<Cue> cues) {
        Map<Integer, CaseNo> numbers = new HashMap<>();
        for (Cue cue = cues.poll(); cue != null; cue = cues.poll()) {
            Plot plot = script.cases().get(cue.serial() - 1);
            passUntil(cue.moment());
            if (cue.at() == 0) {
                numbers.put(cue.serial(), paper.lodge(plot, cue.serial()));
            } else {
                Scene scene = script.scenesOf(plot).get(cue.at() - 1);
                stage.play(Objects.requireNonNull(numbers.get(cue.serial())), plot, scene);
            }
        }
    }

    /** Time passes: what falls due on the way happens when it falls due. */
    private void passUntil(Instant moment) {
        for (Optional<Waiting> job = rehearsal.next(moment); job.isPresent(); job = rehearsal.next(moment)) {
            tell(job.get().due());
            rehearsal.run(job.get());
        }
        tell(moment);
    }

    /** Never back, and never to a moment at which something else has happened already. */
    private void tell(Instant moment) {
        Instant before = clock.instant();
        Instant next = moment.isAfter(before) || !clock.isTold() ? moment : before.plusSeconds(2);
        clock.set(next);
        rehearsal.now(next);
    }
}
