package org.zhiliang.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.zhiliang.FreshDatabase;
import org.zhiliang.ProcessDriver;
import org.zhiliang.audit.AuditLog;
import org.zhiliang.casefile.CaseEvent;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Directory;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.notification.Delivery;
import org.zhiliang.notification.Outbox;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

/** The demo after its first start. Its cases are laid once, in a house of their own. */
@SpringBootTest(
        properties = {

            // Counts what tests pass through, and cannot while a context still starts.
            "spring.autoconfigure.exclude="
                    + "org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration"
        })
@ActiveProfiles({"demo", "test"})
@Import(ProcessDriver.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class DemoCasesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScriptFile script;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Tasks tasks;

    @Autowired
    Directory directory;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseHistory history;

    @Autowired
    Outbox outbox;

    @Autowired
    AuditLog audit;

    @Autowired
    ProcessDriver driver;

    @Test
    void complaints_stand_at_every_stage() {
        Set<String> statuses = Set.copyOf(jdbc.sql("select distinct status from casefile_case")
                .query(String.class)
                .list());

        assertThat(statuses)
                .contains(
                        "registered",
                        "routing",
                        "review",
                        "identity",
                        "mediating",
                        "appraisal",
                        "signing",
                        "performing",
                        "evaluating",
                        "archived",
                        "withdrawn",
                        "not_complaint");
    }

    @Test
    void refusals_name_every_ground_of_the_law() {
        assertThat(jdbc.sql("select distinct ground from complaint_complaint where ground is not null")
                        .query(String.class)
                        .list())
                .contains("N1", "N2", "N3", "N4", "N5", "N6", "N7");
    }

    @Test
    void ratings_are_good_and_bad() {
        assertThat(jdbc.sql("select distinct stars from complaint_evaluation where stars is not null")
                        .query(Integer.class)
                        .list())
                .contains(1, 2, 3, 4, 5);
    }

    @Test
    void whoever_has_to_act_next_is_there() {
        for (OpenTask task : openTasks()) {
            assertThat(task.candidates())
                    .as("%s of %s", task.step(), task.caseNo())
                    .anyMatch(group -> group.endsWith("@" + task.caseNo())
                            || !directory.membersOf(group).isEmpty());
        }
    }

    @Test
    void officials_have_taken_some_tasks_for_themselves() {
        assertThat(openTasks()).anyMatch(task -> task.assignee() != null);
    }

    @Test
    void every_deadline_says_how_it_came_about() {
        List<Deadline> all = deadlines.ofCases(cases());

        assertThat(all).isNotEmpty().allSatisfy(deadline -> {
            assertThat(deadlines.explain(deadline).summary()).isNotBlank();
            assertThat(deadlines.explain(deadline).lines()).isNotEmpty();
        });
    }

    @Test
    void the_clock_of_a_step_ends_with_the_step() throws IOException {
        Map<String, Set<String>> stepsByClock = StepsOfModels.byClock();
        Set<String> phases = Set.of("T-ACCEPT", "T-MEDIATE", "T-PERFORM", "T-LEAD-CHECK", "T-REPORT-CHECK");
        Map<CaseNo, Set<String>> waiting =
                openTasks().stream().collect(groupingBy(OpenTask::caseNo, mapping(OpenTask::step, toSet())));

        assertThat(deadlines.ofCases(cases()))
                .filteredOn(clock -> clock.isOpen() && stepsByClock.containsKey(clock.code()))
                .filteredOn(clock -> !phases.contains(clock.code()))
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(waiting.getOrDefault(clock.caseNo(), Set.of()))
                        .as("%s of %s", clock.code(), clock.caseNo())
                        .containsAnyElementsOf(Objects.requireNonNull(stepsByClock.get(clock.code()))));
    }

    @Test
    void some_deadlines_are_over_and_some_end_within_days() {
        assertThat(deadlines.overdue()).isNotEmpty();
        assertThat(deadlines.openOnesDueBefore(Instant.now().plus(4, ChronoUnit.DAYS)))
                .hasSizeGreaterThan(deadlines.overdue().size());
    }

    @Test
    void the_history_of_a_case_runs_forward_and_ends_before_now() {
        for (CaseNo caseNo : cases()) {
            assertThat(history.of(caseNo))
                    .as("history of %s", caseNo)
                    .isNotEmpty()
                    .isSortedAccordingTo(java.util.Comparator.comparing(CaseEvent::at))
                    .allMatch(event -> event.at().isBefore(Instant.now()));
        }
    }

    @Test
    void nothing_of_it_is_sent_to_anybody() {
        assertThat(outbox.find(Delivery.State.WAITING, "")).isEmpty();
    }

    @Test
    void nothing_went_wrong_in_the_engine() {
        assertThat(driver.troubles()).isEmpty();
    }

    @Test
    void the_audit_record_of_it_is_whole() {
        assertThat(audit.verify(null)).isNotEmpty().allMatch(day -> day.flaw() == null);
    }

    @Test
    void a_second_start_lays_nothing_again() {
        List<CaseNo> laid = cases();

        firstStart.start();

        assertThat(cases())
                .isEqualTo(laid)
                .hasSizeGreaterThanOrEqualTo(script.read().cases().size());
    }

    private List<CaseNo> cases() {
        return jdbc.sql("select case_no from casefile_case order by 1").query(String.class).list().stream()
                .map(CaseNo::new)
                .toList();
    }

    private List<OpenTask> openTasks() {
        return cases().stream().flatMap(caseNo -> tasks.of(caseNo).stream()).toList();
    }
}
