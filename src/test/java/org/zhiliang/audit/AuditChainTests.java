package org.zhiliang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiliang.HouseTest;
import org.zhiliang.audit.DayCheck.Damage;

@HouseTest
class AuditChainTests {

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    AuditCommand command;

    @Autowired
    Sealer sealer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final String subject = "TS-" + UUID.randomUUID();

    @BeforeEach
    void three_sealed_entries() {
        wipe();
        for (int i = 1; i <= 3; i++) {
            audit.changed("step." + i, "case", subject);
        }
        assertThat(check().isIntact()).isTrue();
    }

    /** Leaves an intact chain to the next test class in this database. */
    @AfterEach
    void wipe() {
        byForce("delete from audit_seal", "delete from audit_entry", "delete from audit_pending");
    }

    @Test
    void an_intact_day_says_how_many_entries_it_has_and_its_head() {
        assertThat(check().entries()).isEqualTo(3);
        assertThat(check().head()).hasSize(64);
    }

    @Test
    void a_changed_entry_is_named() {
        byForce("update audit_entry set actor = 'nobody' where verb = 'step.2'");
        assertFlaw(Damage.CHANGED, 2);
    }

    @Test
    void a_removed_entry_is_named() {
        byForce("delete from audit_entry where verb = 'step.2'");
        assertFlaw(Damage.REMOVED, 2);
    }

    @Test
    void an_entry_removed_with_its_seal_is_named() {
        byForce(
                "delete from audit_seal where entry = (select id from audit_entry where verb = 'step.2')",
                "delete from audit_entry where verb = 'step.2'");
        assertFlaw(Damage.REMOVED, 2);
    }

    @Test
    void entries_that_changed_places_are_named() {
        byForce(
                "update audit_seal set serial = 99 where serial = 2",
                "update audit_seal set serial = 2 where serial = 3",
                "update audit_seal set serial = 3 where serial = 99");
        assertFlaw(Damage.REORDERED, 2);
    }

    @Test
    void an_entry_whose_seal_was_cut_off_at_the_end_is_named() {
        byForce("delete from audit_seal where serial = 3");
        assertFlaw(Damage.UNSEALED, 0);
    }

    @Test
    void a_whole_day_that_disappears_is_noticed_on_the_next() {
        byForce(
                "update audit_seal set day = day - 2 where serial = 1",
                "update audit_seal set day = day - 1 where serial = 2",
                "update audit_seal set serial = 1");
        assertThat(log.verify(null)).hasSize(3).allMatch(DayCheck::isIntact);
        byForce("delete from audit_entry where verb = 'step.2'", "delete from audit_seal where day = current_date - 1");
        byForce("delete from audit_seal s where not exists (select 1 from audit_entry e where e.id = s.entry)");
        assertThat(log.verify(null)).anyMatch(check -> !check.isIntact());
    }

    @Test
    void the_command_prints_a_line_per_day_and_fails_on_a_break() {
        assertThat(run("")).contains("3 条  完好").endsWith("=0");
        assertThat(run(today().toString())).contains("3 条  完好").endsWith("=0");
        assertThat(run("yesterday")).contains("看不懂日期").endsWith("=2");
        byForce("update audit_entry set verb = 'forged' where verb = 'step.3'");
        assertThat(run("")).contains("断裂  第 3 条").contains("内容与封存时不符").endsWith("=1");
    }

    @Test
    void many_at_once_write_and_seal_without_losing_or_doubling_a_place() throws InterruptedException {
        int writers = 8;
        ExecutorService crowd = Executors.newFixedThreadPool(writers);
        CountDownLatch done = new CountDownLatch(writers);
        for (int w = 0; w < writers; w++) {
            crowd.execute(() -> {
                for (int i = 0; i < 25; i++) {
                    transaction.executeWithoutResult(status -> {
                        audit.changed("crowd", "case", subject);
                        audit.changed("crowd", "case", subject);
                    });
                    sealer.seal();
                }
                done.countDown();
            });
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        crowd.shutdown();
        assertThat(check().isIntact()).isTrue();
        assertThat(check().entries()).isEqualTo(3 + writers * 50);
    }

    private void assertFlaw(Damage damage, int serial) {
        DayCheck.Flaw flaw = check().flaw();
        assertThat(flaw).isNotNull();
        assertThat(flaw.damage()).isEqualTo(damage);
        assertThat(flaw.serial()).isEqualTo(serial);
    }

    private DayCheck check() {
        return log.verify(today()).get(0);
    }

    private LocalDate today() {
        return jdbc.sql("select max(day) from audit_seal")
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.now(clock));
    }

    private String run(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = command.verify(List.of(value), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + "=" + exit;
    }

    /** As the owner of the server would, past the triggers. */
    private void byForce(String... statements) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                try (PreparedStatement statement =
                        connection.prepareStatement("set local session_replication_role = replica")) {
                    statement.execute();
                }
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.execute();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
