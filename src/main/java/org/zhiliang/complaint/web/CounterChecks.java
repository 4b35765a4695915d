package org.zhiliang.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Viewers;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.complaint.Intake;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Journey.Sender;

/** What an official at the counter is told about the paper in hand: that its time is wrong, or that it is here already. */
@Component
class CounterChecks {

    private final Counter counter;
    private final Intake intake;
    private final Viewers viewers;
    private final Surroundings surroundings;

    CounterChecks(Counter counter, Intake intake, Viewers viewers, Surroundings surroundings) {
        this.counter = counter;
        this.intake = intake;
        this.viewers = viewers;
        this.surroundings = surroundings;
    }

    Counter desk() {
        return counter;
    }

    Arrival arrival(Values answers, Sender sender) {
        return counter.arrival(answers, sender);
    }

    List<Problem> objections(Values answers, List<Problem> others) {
        List<Problem> objections = new ArrayList<>(others);
        if (counter.isInFuture(answers)) {
            objections.add(new Problem("receivedAt", surroundings.say("complaint.counter.future")));
        }
        bearing(answers)
                .filter(file -> !mayOpen(file))
                .ifPresent(file -> objections.add(
                        new Problem("externalNumber", surroundings.say("complaint.counter.knownElsewhere"))));
        return objections;
    }

    /** The case that bears the number already, where the official may open it. */
    Optional<CaseNo> knownCase(Values answers) {
        return bearing(answers).filter(this::mayOpen).map(CaseFile::caseNo);
    }

    private Optional<CaseFile> bearing(Values answers) {
        return Counter.number(answers).flatMap(number -> intake.bearing(answers.text("origin"), number));
    }

    private boolean mayOpen(CaseFile file) {
        return viewers.present()
                .map(RowRule::of)
                .filter(rule -> rule.admits(file))
                .isPresent();
    }
}
