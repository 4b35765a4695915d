package org.zhiliang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Routing;
import org.zhiliang.demo.Script.Plot;
import org.zhiliang.demo.Script.Scene;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;

/** Plays single scenes: hands in the task as the person to whom it is open, through the same gate as everybody. */
@Component
@Profile("demo")
class Stage {

    private final Tasks tasks;
    private final OpenOnStage onStage;
    private final Cast cast;
    private final Routing routing;
    private final PartyActs acts;
    private final RoomActs room;
    private final Clock clock;

    Stage(Tasks tasks, OpenOnStage onStage, Cast cast, Routing routing, PartyActs acts, RoomActs room, Clock clock) {
        this.tasks = tasks;
        this.onStage = onStage;
        this.cast = cast;
        this.routing = routing;
        this.acts = acts;
        this.room = room;
        this.clock = clock;
    }

    void play(CaseNo caseNo, Plot plot, Scene scene) {
        String act = scene.act();
        String claimed = scene.claim();
        String step = scene.task();
        if (act != null && room.knows(act)) {
            room.perform(act, caseNo, wording(caseNo, plot).values(scene.values()));
        } else if (act != null) {
            acts.perform(act, caseNo);
        } else if (claimed != null) {
            OpenTask task = open(caseNo, claimed).orElseThrow(() -> missing(caseNo, claimed));
            acts.claim(task, cast.on(task));
        } else if (step != null) {
            submit(caseNo, plot, scene, step);
        }
    }

    private void submit(CaseNo caseNo, Plot plot, Scene scene, String step) {
        Optional<OpenTask> task = open(caseNo, step);
        if (task.isEmpty() && scene.optional()) {
            return;
        }
        OpenTask open = task.orElseThrow(() -> missing(caseNo, step));
        Actor actor = cast.on(open);
        signIn(actor);
        try {
            tasks.submit(open.id(), wording(caseNo, plot).values(scene.values()), actor);
        } catch (RuntimeException e) {
            throw new IllegalStateException("%s at %s: %s".formatted(caseNo, step, e.getMessage()), e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The audit record takes from the session who acts. */
    private void signIn(Actor actor) {
        if (cast.isOfficial(actor)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor.id(), null, null));
        }
    }

    private Wording wording(CaseNo caseNo, Plot plot) {
        Map<String, String> words = new HashMap<>(plot.allWords());
        Routing.Way way = routing.of(caseNo);
        words.put("proposed", way.proposedUnit());
        words.put("intake", way.intakeUnit());
        words.put("mediator", cast.memberOf("mediator@" + way.targetUnit(), caseNo));
        return new Wording(words, LocalDate.now(clock));
    }

    private Optional<OpenTask> open(CaseNo caseNo, String step) {
        return onStage.of(caseNo).stream()
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    private IllegalStateException missing(CaseNo caseNo, String step) {
        TreeSet<String> steps = new TreeSet<>();
        onStage.of(caseNo).forEach(task -> steps.add(task.step()));
        return new IllegalStateException("%s does not wait at %s but at %s".formatted(caseNo, step, steps));
    }
}
