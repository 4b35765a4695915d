package org.zhiliang.complaint.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways by which a paper comes in. */
@Configuration(proxyBeanMethods = false)
class PaperJourneys {

    private final Lodgement lodgement;
    private final CounterChecks counter;
    private final Clock clock;

    PaperJourneys(Lodgement lodgement, CounterChecks counter, Clock clock) {
        this.lodgement = lodgement;
        this.counter = counter;
        this.clock = clock;
    }

    @Bean
    PaperJourney complaintJourney() {
        return new PaperJourney(PaperKind.COMPLAINT, false, lodgement, counter, clock);
    }

    @Bean
    PaperJourney reportJourney() {
        return new PaperJourney(PaperKind.REPORT, false, lodgement, counter, clock);
    }

    @Bean
    PaperJourney complaintAtCounter() {
        return new PaperJourney(PaperKind.COMPLAINT, true, lodgement, counter, clock);
    }

    @Bean
    PaperJourney reportAtCounter() {
        return new PaperJourney(PaperKind.REPORT, true, lodgement, counter, clock);
    }
}
