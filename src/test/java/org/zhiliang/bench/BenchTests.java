package org.zhiliang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.bench.CountingDataSource.Count;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;

/** What a lodging and the completion of a task cost the database, beside the engine alone; how long a start takes. */
@HouseTest
@Tag("bench")
class BenchTests {

    private static final int WARM = 3;
    private static final int ROUNDS = 10;
    private static final double MOST = 1.5;
    private static final Path REPORT = Path.of("target/bench");

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting implements BeanPostProcessor {

        @Bean
        static Counting counting() {
            return new Counting();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && !(bean instanceof CountingDataSource)
                    ? new CountingDataSource(source)
                    : bean;
        }
    }

    /** The same acts, ours and the bare engine's. */
    private record Act(String name, List<Count> ours, List<Count> bare) {

        Act(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        double trips(List<Count> counts) {
            return counts.stream()
                    .skip(WARM)
                    .mapToInt(count -> count.roundTrips)
                    .average()
                    .orElseThrow();
        }

        double commits(List<Count> counts) {
            return counts.stream()
                    .skip(WARM)
                    .mapToInt(count -> count.commits)
                    .average()
                    .orElseThrow();
        }

        double ratio() {
            return trips(ours) / trips(bare);
        }

        String line() {
            return "%-28s %8.1f %8.1f %8.2f %10.1f %10.1f"
                    .formatted(name, trips(ours), trips(bare), ratio(), commits(ours), commits(bare));
        }
    }

    @Autowired
    Complaints complaints;

    @Autowired
    Tasks tasks;

    @Autowired
    ProcessDriver driver;

    @Autowired
    ProcessEngine engine;

    private final Map<String, Act> acts = new LinkedHashMap<>();

    @Test
    void one_commit_per_act_and_few_round_trips_more_than_the_engine_alone() throws Exception {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        try (BareEngine bare = new BareEngine(settings.getHistoryLevel())) {
            for (int round = 0; round < WARM + ROUNDS; round++) {
                ours();
                bare(bare, "bare-" + round);
            }
        }
        List<String> table = new ArrayList<>();
        table.add("%-28s %8s %8s %8s %10s %10s".formatted("", "trips", "bare", "ratio", "commits", "bare"));
        acts.values().forEach(act -> table.add(act.line()));
        table.addAll(StartUp.measure());
        Files.createDirectories(REPORT);
        Files.write(REPORT.resolve("bench.txt"), table);
        writeStatements();
        System.out.println(String.join(System.lineSeparator(), table));
        assertThat(acts.values()).allSatisfy(act -> {
            assertThat(act.commits(act.ours())).as("commits: " + act.name()).isEqualTo(1.0);
            assertThat(act.ratio()).as("round trips: " + act.name()).isLessThanOrEqualTo(MOST);
        });
    }

    private void ours() {
        AtomicReference<CaseNo> lodged = new AtomicReference<>();
        var lodging = aComplaint().in("650102").lodging();
        note(
                "lodging",
                CountingDataSource.of(() -> lodged.set(complaints.lodge(lodging).caseNo())));
        CaseNo caseNo = lodged.get();
        submit(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        submit(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        submit(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
    }

    private void submit(CaseNo caseNo, String step, String login, Values values) {
        TaskId task = driver.task(caseNo, step).id();
        Actor actor = driver.official(login);
        note(step, CountingDataSource.of(() -> tasks.submit(task, values, actor)));
    }

    private void note(String act, Count count) {
        acts.computeIfAbsent(act, Act::new).ours().add(count);
    }

    private void bare(BareEngine bare, String caseNo) {
        act("lodging").bare().add(CountingDataSource.of(() -> bare.start(caseNo)));
        complete(bare, caseNo, "Task_Route", Map.of("routing", "forward"));
        bare.forward();
        complete(bare, caseNo, "Task_Receive", Map.of("receiving", "accept", "routingOutcome", "received"));
        complete(bare, caseNo, "Task_Review", Map.of("decision", "accept"));
    }

    private void complete(BareEngine bare, String caseNo, String step, Map<String, Object> facts) {
        String task = bare.task(caseNo, step);
        act(step).bare().add(CountingDataSource.of(() -> bare.complete(task, facts)));
    }

    private Act act(String name) {
        return acts.computeIfAbsent(name, Act::new);
    }

    /** The statements of the last round, for finding out where they come from. */
    private void writeStatements() throws IOException {
        List<String> lines = new ArrayList<>();
        acts.values().forEach(act -> {
            lines.add("== " + act.name());
            lines.addAll(act.ours().get(act.ours().size() - 1).statements);
            lines.add("-- bare");
            lines.addAll(act.bare().get(act.bare().size() - 1).statements);
        });
        Files.write(REPORT.resolve("statements.txt"), lines);
    }
}
