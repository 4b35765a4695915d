package org.zhiliang.complaint.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.Intake.Receipt;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Journey;

/** 投诉登记、举报登记: the paper forms of the portal, page by page; the sender alone, or an official on the sender's behalf. */
final class PaperJourney implements Journey {

    private static final String COUNTER = "/staff/intake";

    private final PaperKind kind;
    private final boolean atCounter;
    private final Lodgement lodgement;
    private final CounterChecks counter;
    private final Clock clock;

    PaperJourney(PaperKind kind, boolean atCounter, Lodgement lodgement, CounterChecks counter, Clock clock) {
        this.kind = kind;
        this.atCounter = atCounter;
        this.lodgement = lodgement;
        this.counter = counter;
        this.clock = clock;
    }

    @Override
    public String name() {
        return kind.word() + (atCounter ? "-for-others" : "");
    }

    @Override
    public String place() {
        return atCounter ? COUNTER : "/lodge";
    }

    @Override
    public String form() {
        return kind.form();
    }

    @Override
    public String cover() {
        return atCounter ? "intake-receipt" : "";
    }

    @Override
    public String title() {
        return "complaint.lodge." + kind.word() + (atCounter ? ".counter" : "");
    }

    @Override
    public boolean isOpenTo(@Nullable String user) {
        return !atCounter || counter.desk().isOpenTo(user);
    }

    @Override
    public Values shown(@Nullable String user) {
        Values places = lodgement.places();
        return atCounter && user != null ? places.with(counter.desk().shown(user)) : places;
    }

    @Override
    public List<Problem> objections(Values values) {
        List<Problem> objections = lodgement.objections(values);
        return atCounter ? counter.objections(values, objections) : objections;
    }

    @Override
    public Optional<String> instead(Values values) {
        return atCounter
                ? counter.knownCase(values).map(known -> "/staff/cases/" + known + "?known")
                : Optional.empty();
    }

    @Override
    public String send(Values values, Sender sender) {
        Receipt receipt = lodgement.lodge(kind, values, atCounter ? counter.arrival(values, sender) : online(sender));
        lodgement.keep(receipt);
        return atCounter ? COUNTER + "/done" : "/case/lodged" + numberOf(receipt);
    }

    /** The address stays with the draft: it must not lead from whoever filled it in to a report. */
    private String numberOf(Receipt receipt) {
        return kind == PaperKind.REPORT ? "" : "?number=" + receipt.cases().get(0);
    }

    private Arrival online(Sender sender) {
        return new Arrival(sender.idempotencyKey(), null, "portal", sender.user(), null, clock.instant(), Map.of());
    }
}
