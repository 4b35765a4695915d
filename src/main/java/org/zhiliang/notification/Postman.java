package org.zhiliang.notification;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Carries messages out: right after the commit that queued them, and on a round of his own for what is left over. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final int BATCH = 10;

    /** After the first attempt and each further one that fails; after the last of these a message is given up. */
    static final List<Duration> BACKOFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final OutboxStore outbox;
    private final List<Channel> channels;
    private final boolean byHimself;
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    Postman(
            OutboxStore outbox,
            List<Channel> channels,
            @Value("${zhiliang.notification.deliver-by-itself:true}") boolean byHimself) {
        this.outbox = outbox;
        this.channels = channels;
        this.byHimself = byHimself;
        thread.setThreadNamePrefix("postman-");
        thread.setDaemon(true);
        thread.initialize();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (byHimself) {
            thread.scheduleWithFixedDelay(this::deliverQuietly, ROUND);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }

    /** Asks for a round now; many wishes become one. */
    void nudge() {
        if (byHimself && nudged.compareAndSet(false, true)) {
            thread.execute(this::deliverQuietly);
        }
    }

    private void deliverQuietly() {
        nudged.set(false);
        try {
            deliverDue();
        } catch (RuntimeException e) {
            LOG.warn("Messages wait, the next round is in {} s: {}", ROUND.toSeconds(), e.toString());
        }
    }

    /** Tries everything that is due, says how many messages left the house. */
    int deliverDue() {
        int sent = 0;
        for (List<Delivery> batch = outbox.claim(BATCH); !batch.isEmpty(); batch = outbox.claim(BATCH)) {
            for (Delivery delivery : batch) {
                sent += deliver(delivery) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean deliver(Delivery delivery) {
        try {
            boolean reached = channel(delivery.channel()).send(delivery);
            outbox.settle(delivery, reached ? Delivery.State.SENT : Delivery.State.UNADDRESSED);
            return reached;
        } catch (Exception e) {
            failed(delivery, e);
            return false;
        }
    }

    private Channel channel(String name) {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void failed(Delivery delivery, Exception problem) {
        String error = rootOf(problem).toString();
        if (delivery.attempts() > BACKOFF.size()) {
            LOG.warn("Message {} is given up after {} attempts: {}", delivery.id(), delivery.attempts(), error);
            outbox.giveUp(delivery, error);
        } else {
            Duration delay = BACKOFF.get(delivery.attempts() - 1);
            LOG.info("Message {} is tried again in {} min: {}", delivery.id(), delay.toMinutes(), error);
            outbox.retryLater(delivery, delay, error);
        }
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable cause = problem.getCause();
        return cause == null || cause == problem ? problem : rootOf(cause);
    }
}
