package org.zhiliang.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Chains new entries right after the commit that brought them, one node at a time. */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration SAFETY_NET = Duration.ofSeconds(10);
    private static final long LOCK = 0x61756469745f3031L;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean byItself;
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    Sealer(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock,
            @Value("${zhiliang.audit.seal-by-itself:true}") boolean byItself) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.byItself = byItself;
        thread.setThreadNamePrefix("audit-seal-");
        thread.setDaemon(true);
        thread.initialize();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (byItself) {
            thread.scheduleWithFixedDelay(this::sealQuietly, SAFETY_NET);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }

    /** Asks for sealing soon; many wishes become one. */
    void nudge() {
        if (byItself && nudged.compareAndSet(false, true)) {
            thread.execute(this::sealQuietly);
        }
    }

    private void sealQuietly() {
        nudged.set(false);
        try {
            seal();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Audit entries wait for their seal, the next try is in {} s: {}",
                    SAFETY_NET.toSeconds(),
                    e.toString());
        }
    }

    /** Seals whatever waits. */
    void seal() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sealBatch() == BATCH))) {
            LOG.debug("More entries wait for their seal.");
        }
    }

    private int sealBatch() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> true)
                .list();
        List<AuditEntry> entries =
                jdbc.sql("""
                        select e.* from audit_pending p join audit_entry e on e.id = p.entry
                        order by p.entry limit :batch""").param("batch", BATCH).query(AuditEntry::from).list();
        if (!entries.isEmpty()) {
            write(entries, last());
        }
        return entries.size();
    }

    private Seal last() {
        return jdbc.sql("select * from audit_seal order by day desc, serial desc limit 1")
                .query(Seal::from)
                .optional()
                .orElse(Seal.GENESIS);
    }

    private void write(List<AuditEntry> entries, Seal last) {
        LocalDate today = LocalDate.now(clock);
        List<Long> ids = new ArrayList<>();
        Seal link = last;
        for (AuditEntry entry : entries) {
            link = link.next(entry, today);
            jdbc.sql("insert into audit_seal (entry, day, serial, previous_hash, hash) values (?, ?, ?, ?, ?)")
                    .params(entry.id(), link.day(), link.serial(), link.previous(), link.hash())
                    .update();
            ids.add(entry.id());
        }
        jdbc.sql("delete from audit_pending where entry in (:ids)")
                .param("ids", ids)
                .update();
    }
}
