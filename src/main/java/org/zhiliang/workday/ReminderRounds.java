package org.zhiliang.workday;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks after the clocks every few minutes, on every node: hours matter where an accident is reported. */
@Component
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    private final Reminders reminders;
    private final boolean byThemselves;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    ReminderRounds(Reminders reminders, @Value("${zhiliang.workday.remind-by-itself:true}") boolean byThemselves) {
        this.reminders = reminders;
        this.byThemselves = byThemselves;
        thread.setThreadNamePrefix("reminders-");
        thread.setDaemon(true);
        thread.initialize();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (byThemselves) {
            thread.scheduleWithFixedDelay(this::round, EVERY);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }

    private void round() {
        try {
            while (reminders.remind(BATCH) == BATCH) {
                LOG.debug("More clocks are due for a reminder");
            }
        } catch (RuntimeException e) {
            LOG.warn("Reminders wait, the next round is in {} min: {}", EVERY.toMinutes(), e.toString());
        }
    }
}
