package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;
import org.zhiliang.engine.Workflow;

/** From the agreement to the archive: performance, rating, return visit, rectification, re-check. */
@HouseTest
class EvaluationProcessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;
    Actor complainant;
    Actor respondent;

    @BeforeEach
    void a_complaint_in_mediation() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        complainant = party("complainant");
        respondent = party("respondent");
        by("Task_Route", "ts-intake", Values.of("routing", "forward").with("unit", "amr-650102"));
        by("Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.fireTimer(caseNo, "Timer_AcceptOverdue").runStep(caseNo, "Task_EscalateOverdue");
        by("Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.complete(
                caseNo,
                "Task_Answer",
                respondent,
                Values.of("consent", "yes").with("delegation", "no").with("answer", "愿意换货。"));
        by(
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "session")
                        .with("mediator", "ts-mediator")
                        .with("mode", "phone")
                        .with("meetingDay", LocalDate.now().plusDays(3).toString()));
    }

    @Test
    void an_overdue_decision_on_acceptance_is_brought_to_the_heads_notice() {
        assertThat(driver.ends(caseNo)).contains("EndEvent_Escalated");
    }

    @Test
    void what_is_performed_at_once_needs_no_watching() {
        agree(true);
        assertThat(driver.ends(caseNo)).contains("EndEvent_AtOnce");
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.EVALUATING);
    }

    @Test
    void what_is_not_performed_is_answered_with_the_way_to_court() {
        agree(false);
        driver.fireTimer(caseNo, "Timer_PerformanceDue");
        by(
                "Task_CheckPerformance",
                "ts-handler1",
                Values.of("performed", "none").with("note", "被投诉人未换货。"));
        assertThat(driver.ends(caseNo)).contains("EndEvent_NotPerformed");
    }

    @Test
    void a_complainant_who_does_not_rate_is_reminded_once() {
        agree(true);
        driver.fireTimer(caseNo, "Timer_RateReminder").runStep(caseNo, "Task_RemindRating");
        assertThat(driver.ends(caseNo)).contains("EndEvent_Reminded");
        assertThat(driver.steps(caseNo)).contains("Task_Rate");
    }

    @Test
    void a_rectification_that_does_not_hold_goes_back_and_the_case_may_be_handled_anew() {
        agree(true);
        rate("1");
        by(
                "Task_ReturnVisit",
                "ts-evaluator",
                Values.of("way", "phone")
                        .with("reached", "yes")
                        .with("told", "yes")
                        .with("solved", "none")
                        .with("finding", "true")
                        .with("note", "反映属实。"));
        rectify();
        verify("no");
        rectify();
        verify("yes");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REVIEW);
        assertThat(driver.steps(caseNo)).contains("Task_Review");
    }

    @Test
    void an_internal_recheck_is_made_on_request_and_its_result_told() {
        agree(true);
        evaluations.askRecheck(caseNo, "对结果有异议。");
        workflow.tell("Msg_RecheckRequested", caseNo, Facts.none());
        by("Task_Recheck", "ts-head", Values.of("result", "upheld").with("note", "程序合法,结果适当。"));
        assertThat(driver.ends(caseNo)).contains("EndEvent_Rechecked");
        assertThat(evaluations.of(caseNo).recheckResult()).isEqualTo("upheld");
    }

    private void rate(String stars) {
        driver.complete(
                caseNo, "Task_Rate", complainant, Values.of("stars", stars).with("why", List.of("result")));
        driver.runAllSteps(caseNo);
    }

    private void rectify() {
        by("Task_Rectify", "ts-handler2", Values.of("measures", "已重新联系双方并督促履行。"));
    }

    private void verify(String rectified) {
        Values values = Values.of("rectified", rectified).with("note", "已核实。");
        by("Task_VerifyRectification", "ts-evaluator", "yes".equals(rectified) ? values.with("reopen", "yes") : values);
    }

    private void agree(boolean atOnce) {
        Values session = Values.of("session", "agreed")
                .with("mode", "phone")
                .with("present", "双方本人")
                .with("record", "双方协商一致。")
                .with("content", "被投诉人更换同型号电热水壶。");
        by(
                "Task_Mediate",
                "ts-mediator",
                atOnce
                        ? session.with("atOnce", true)
                        : session.with("performBy", LocalDate.now().plusDays(10).toString()));
        sign("Task_SignComplainant", complainant, "阿依古丽");
        sign("Task_SignRespondent", respondent, "王经理");
        driver.runAllSteps(caseNo);
    }

    private void sign(String step, Actor party, String name) {
        driver.complete(caseNo, step, party, Values.of("signing", "sign").with("name", name));
    }

    private void by(String step, String official, Values values) {
        driver.complete(caseNo, step, official, values);
        driver.runAllSteps(caseNo);
    }

    private Actor party(String role) {
        return new Actor(role + "@" + caseNo, Set.of(role + "@" + caseNo));
    }
}
