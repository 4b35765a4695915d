package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

@HouseTest
class ClocksOfCasesTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintClock clock;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clockwork clockwork;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessDriver driver;

    @Test
    void a_complaint_whose_deadline_cannot_be_reckoned_yet_is_taken_and_handled_all_the_same() {
        CaseNo caseNo = received(Instant.parse("2097-12-28T03:00:00Z"));

        assertThat(deadlines.find(caseNo, "T-ACCEPT")).map(Deadline::isPending).contains(true);
        assertThat(driver.task(caseNo, "Task_Review").due()).isNull();
        assertThat(driver.timerAt(caseNo, "Timer_AcceptOverdue")).isEqualTo(Clockwork.PARKED);
        assertThat(rows(caseNo)).containsExactly("Task_Review handler@amr-650102 due null");
        assertThat(clock.dayOf(caseNo, "T-ACCEPT")).isEmpty();
        assertThat(clock.lastDay(caseNo, "T-ACCEPT")).isNotBlank().doesNotContain("9999");
    }

    @Test
    void while_a_laboratory_tests_no_timer_ends_the_mediation_and_afterwards_it_goes_on() {
        CaseNo caseNo = received(Instant.now());
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
        Instant due = driver.timerAt(caseNo, "Timer_MediationTime");
        assertThat(due)
                .isEqualTo(deadlines.find(caseNo, "T-MEDIATE").orElseThrow().dueInstant());

        clock.pause(caseNo, "T-MEDIATE", "鉴定检测");
        assertThat(driver.timerAt(caseNo, "Timer_MediationTime")).isEqualTo(Clockwork.PARKED);

        clock.resume(caseNo, "T-MEDIATE");
        assertThat(driver.timerAt(caseNo, "Timer_MediationTime")).isEqualTo(due);
    }

    @Test
    void our_table_of_open_work_says_what_the_engine_says_at_every_step() {
        CaseNo caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        assertThat(rows(caseNo)).isEqualTo(engine(caseNo)).hasSize(1);
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        assertThat(rows(caseNo)).isEqualTo(engine(caseNo));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        assertThat(rows(caseNo)).isEqualTo(engine(caseNo)).hasSize(1);

        tasks.regroup(caseNo, "handler@amr-650102", "handler@amr-650100");
        assertThat(rows(caseNo))
                .isEqualTo(engine(caseNo))
                .singleElement()
                .asString()
                .contains("handler@amr-650100");

        driver.complete(caseNo, "Task_Review", "wl-handler", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
        assertThat(rows(caseNo))
                .isEqualTo(engine(caseNo))
                .singleElement()
                .asString()
                .contains("respondent@");
    }

    @Test
    void the_steps_and_timers_that_follow_a_clock_are_read_from_the_diagrams() {
        assertThat(clockwork.followers("T-ACCEPT")).contains("受理审查");
        assertThat(clockwork.followers("T-MEDIATE")).contains("调解期限届满");
        assertThat(clockwork.followers("T-NONE")).isEmpty();
    }

    private CaseNo received(Instant moment) {
        CaseNo caseNo = complaints
                .lodge(aComplaint().in("650102").receivedAt(moment).lodging())
                .caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        return caseNo;
    }

    private List<String> rows(CaseNo caseNo) {
        return jdbc.sql("""
                        select step || ' ' || role || '@' || coalesce(unit, case_no) || ' due '
                            || coalesce(cast(extract(epoch from due) as bigint)::text, 'null')
                        from worklist_open_task where case_no = :no order by 1""").param("no", caseNo.value()).query(String.class).list();
    }

    private List<String> engine(CaseNo caseNo) {
        return tasks.of(caseNo).stream().map(ClocksOfCasesTests::line).sorted().toList();
    }

    private static String line(OpenTask task) {
        Instant due = task.due();
        return task.step() + " " + task.candidates().iterator().next() + " due "
                + (due == null ? "null" : Long.toString(due.getEpochSecond()));
    }
}
