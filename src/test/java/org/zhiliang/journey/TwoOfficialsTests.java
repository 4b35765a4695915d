package org.zhiliang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;

/** Two people on one task: one does it, the other is told who did it and when. */
@HouseTest
class TwoOfficialsTests {

    private static final Values ACCEPT = Values.of("receiving", "accept");

    @Autowired
    Complaints complaints;

    @Autowired
    Tasks tasks;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;
    TaskId task;

    @BeforeEach
    void a_case_that_waits_to_be_received() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        task = driver.task(caseNo, "Task_Receive").id();
    }

    @Test
    void who_comes_second_is_told_who_did_it_and_when() {
        tasks.submit(task, ACCEPT, driver.official("ts-handler1"));
        assertThatThrownBy(() -> tasks.submit(task, ACCEPT, driver.official("ts-handler2")))
                .isInstanceOf(NotAllowedNow.class)
                .hasMessageContaining("马晓东")
                .hasMessageContaining("202");
    }

    @Test
    void who_may_not_know_of_the_case_is_told_nothing() {
        tasks.submit(task, ACCEPT, driver.official("ts-handler1"));
        assertThatThrownBy(() -> tasks.submit(task, ACCEPT, driver.official("wl-handler")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.submit(new TaskId("no-such-task"), ACCEPT, driver.official("ts-handler1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_at_the_same_moment_exactly_one_succeeds() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<Boolean> first = () -> submitted("ts-handler1");
        Callable<Boolean> second = () -> submitted("ts-handler2");
        int done = 0;
        for (Future<Boolean> each : pool.invokeAll(List.of(first, second))) {
            try {
                done += each.get() ? 1 : 0;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(NotAllowedNow.class);
            }
        }
        pool.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(driver.steps(caseNo)).contains("Task_Review").doesNotContain("Task_Receive");
    }

    private boolean submitted(String login) {
        tasks.submit(task, ACCEPT, driver.official(login));
        return true;
    }
}
