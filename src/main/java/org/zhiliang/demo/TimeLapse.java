package org.zhiliang.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.document.PlainPapers;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.engine.Rehearsal.Waiting;
import org.zhiliang.workday.Reminders;

/** Lets time pass for this thread, from a moment in the past to the present: what falls due on the way happens when it is due. */
@Component
@Profile("demo")
class TimeLapse {

    /** Papers older than this are not worth the seconds that a PDF takes. */
    private static final Duration RECENT = Duration.ofDays(5);

    private static final int BATCH = 100;

    private final DemoClock clock;
    private final Rehearsal rehearsal;
    private final PlainPapers papers;
    private final Reminders reminders;

    TimeLapse(DemoClock clock, Rehearsal rehearsal, PlainPapers papers, Reminders reminders) {
        this.reminders = reminders;
        this.clock = clock;
        this.rehearsal = rehearsal;
        this.papers = papers;
    }

    Instant present() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** Plays, and comes back to the present whatever happens. */
    void during(Runnable play) {
        Instant present = present();
        papers.begin();
        try {
            play.run();
            passUntil(present, present);
            remind();
        } finally {
            clock.release();
            rehearsal.end();
            papers.end();
        }
    }

    /** Otherwise the first round after the start would remind of everything at once, by mail. */
    private void remind() {
        int reminded = BATCH;
        while (reminded == BATCH) {
            reminded = reminders.remind(BATCH);
        }
    }

    /** @param present when the play ends */
    void passUntil(Instant moment, Instant present) {
        for (Optional<Waiting> job = rehearsal.next(moment); job.isPresent(); job = rehearsal.next(moment)) {
            tell(job.get().due());
            rehearsal.run(job.get());
        }
        tell(moment);
        if (moment.isAfter(present.minus(RECENT))) {
            papers.end();
        }
    }

    /** Never back, and never to a moment at which something else has happened already. */
    private void tell(Instant moment) {
        Instant before = clock.instant();
        Instant next = moment.isAfter(before) || !clock.isTold() ? moment : before.plusSeconds(2);
        clock.set(next);
        rehearsal.now(next);
    }
}
