package org.zhiliang.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zhiliang.notification.Outbox;

/**
 * Lays the demo cases when the house has none yet, before its doors open: in one transaction, so that an interrupted first
 * start leaves nothing half done, and on one node while others wait.
 */
@Component
@Profile("demo")
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final long LOCK = 0x64656d6f5f3031L;

    /** Before the web server, which starts in phase {@code Integer.MAX_VALUE - 2048}. */
    private static final int BEFORE_THE_DOORS_OPEN = Integer.MAX_VALUE - 8192;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final LaidCases laid;
    private final DemoCases cases;
    private final Outbox outbox;
    private boolean running;

    FirstStart(JdbcClient jdbc, TransactionOperations transaction, LaidCases laid, DemoCases cases, Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.laid = laid;
        this.cases = cases;
        this.outbox = outbox;
    }

    @Override
    public void start() {
        running = true;
        try {
            transaction.executeWithoutResult(status -> layOnce());
        } catch (RuntimeException e) {
            LOG.error("The demo starts without its cases, they could not be laid.", e);
        }
    }

    private void layOnce() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> true)
                .list();
        if (laid.all().isEmpty()) {
            LOG.info("First start of the demo: laying its cases, which takes some seconds.");
            cases.lay();
            outbox.settleUnsent();
            LOG.info("{} demo cases are laid.", laid.all().size());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_DOORS_OPEN;
    }
}
