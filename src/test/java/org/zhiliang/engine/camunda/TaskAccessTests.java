package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;

/** Who sees a task in the task list: the rights that the engine writes down for it. */
@HouseTest
class TaskAccessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    AuthorizationService authorizations;

    private CaseNo caseNo;
    private String task;

    @BeforeEach
    void aComplaintWaitsAtTheIntake() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        task = driver.task(caseNo, "Task_Route").id().value();
    }

    @Test
    void a_task_is_its_units() {
        assertThat(rights()).extracting(Authorization::getGroupId).containsExactly("intake@amr-650102");
    }

    @Test
    void whoever_claims_it_gets_no_right_that_would_outlive_the_post() {
        engine.setAssignee(task, "ts-intake");
        assertThat(rights()).extracting(Authorization::getUserId).containsOnlyNulls();
    }

    @Test
    void a_unit_from_which_it_was_taken_away_does_not_see_it_any_more() {
        tasks.regroup(caseNo, "intake@amr-650102", "intake@amr-650100");
        assertThat(rights()).extracting(Authorization::getGroupId).containsExactly("intake@amr-650100");
        tasks.regroup(caseNo, "intake@amr-650100", "intake@amr-650102");
        assertThat(rights()).extracting(Authorization::getGroupId).containsExactly("intake@amr-650102");
    }

    @Test
    void nobody_has_a_right_on_a_task_that_is_done() {
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        assertThat(rights()).isEmpty();
    }

    private List<Authorization> rights() {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .list();
    }
}
