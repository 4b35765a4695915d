package org.zhiliang.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.demo.Script.Plot;
import org.zhiliang.demo.Script.Scene;
import org.zhiliang.engine.CaseNo;

/**
 * Lives through the last months in fast motion: all scenes of all cases in the order of time, and between them whatever
 * the engine does by itself, so that numbers, histories, deadlines and records are those of a house that was at work.
 */
@Component
@Profile("demo")
class DemoCases {

    private static final long SEED = 27;

    private final ScriptFile file;
    private final TimeLapse time;
    private final DemoPaper paper;
    private final DemoReport report;
    private final Stage stage;

    DemoCases(ScriptFile file, TimeLapse time, DemoPaper paper, DemoReport report, Stage stage) {
        this.file = file;
        this.time = time;
        this.paper = paper;
        this.report = report;
        this.stage = stage;
    }

    /** @param at which scene it is: 0 is the lodging */
    private record Cue(Instant moment, int serial, int at) {}

    /** Lays the cases of the script; joins the caller's transaction. */
    void lay() {
        Script script = file.read();
        Instant present = time.present();
        Schedule schedule = new Schedule(time.zone(), present, SEED);
        PriorityQueue<Cue> cues = new PriorityQueue<>(
                Comparator.comparing(Cue::moment).thenComparing(Cue::serial).thenComparing(Cue::at));
        for (int serial = 1; serial <= script.cases().size(); serial++) {
            cues.addAll(cues(script, schedule, serial));
        }
        time.during(() -> play(script, cues, present));
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

    private void play(Script script, PriorityQueue<Cue> cues, Instant present) {
        Map<Integer, CaseNo> numbers = new HashMap<>();
        for (Cue cue = cues.poll(); cue != null; cue = cues.poll()) {
            Plot plot = script.cases().get(cue.serial() - 1);
            time.passUntil(cue.moment(), present);
            if (cue.at() == 0) {
                numbers.put(cue.serial(), lodge(plot, cue.serial()));
            } else {
                Scene scene = script.scenesOf(plot).get(cue.at() - 1);
                stage.play(Objects.requireNonNull(numbers.get(cue.serial())), plot, scene);
            }
        }
    }

    private CaseNo lodge(Plot plot, int serial) {
        return plot.report() ? report.lodge(plot, serial) : paper.lodge(plot, serial);
    }
}
