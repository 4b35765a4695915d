package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.engine.Workflow;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

@HouseTest
class MediationProcessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    Agreements agreements;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;
    Actor complainant;
    Actor respondent;

    @BeforeEach
    void an_accepted_complaint_whose_respondent_has_been_told() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        complainant = party("complainant");
        respondent = party("respondent");
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
    }

    @Test
    void a_settled_complaint_is_signed_performed_rated_and_archived() {
        theRespondentConsents();
        arrange();
        agree();
        sign("Task_SignComplainant", complainant, "阿依古丽");
        sign("Task_SignRespondent", respondent, "王经理");
        driver.runAllSteps(caseNo);
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.PERFORMING);
        assertThat(agreements.of(caseNo).isSignedByBoth()).isTrue();

        driver.fireTimer(caseNo, "Timer_PerformanceDue");
        driver.complete(
                caseNo,
                "Task_CheckPerformance",
                "ts-handler1",
                Values.of("performed", "full").with("note", "电话核实，已换货。"));
        driver.runAllSteps(caseNo);
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.EVALUATING);

        driver.complete(
                caseNo, "Task_Rate", complainant, Values.of("stars", "2").with("why", java.util.List.of("time")));
        visit("ts-evaluator", "true");
        driver.complete(caseNo, "Task_Rectify", "ts-handler2", Values.of("measures", "已向投诉人致歉，并调整了内部催办安排。"));
        driver.complete(
                caseNo,
                "Task_VerifyRectification",
                "ts-evaluator",
                Values.of("rectified", "yes").with("reopen", "no").with("note", "投诉人表示满意。"));
        driver.complete(caseNo, "Task_Archive", "ts-records", Values.of("complete", true));

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(register.get(caseNo).isClosed()).isTrue();
        assertThat(driver.runs(caseNo)).isFalse();
        assertThat(driver.ends(caseNo))
                .contains("EndEvent_Signed", "EndEvent_Performed", "EndEvent_Evaluated", "EndEvent_Archived");
    }

    @Test
    void a_respondent_who_does_not_answer_is_noted_and_the_mediation_may_be_ended() {
        theMediationEndsWithoutAnAnswer();

        assertThat(files.get(caseNo).outcome()).isEqualTo("terminated");
        assertThat(driver.ends(caseNo)).contains("EndEvent_Terminated");
    }

    @Test
    void a_terminated_mediation_is_always_visited() {
        theMediationEndsWithoutAnAnswer();
        driver.fireTimer(caseNo, "Timer_RateClosed");

        assertThat(driver.steps(caseNo)).contains("Task_ReturnVisit");
    }

    @Test
    void the_clock_stands_still_while_a_laboratory_tests() {
        theRespondentConsents();
        arrange();
        session(Values.of("session", "appraisal")
                .with("agency", "自治区产品质量检验研究院")
                .with("chosenBy", "parties")
                .with("costBearer", "被投诉人垫付"));
        assertThat(deadline("T-MEDIATE").isPaused()).isTrue();

        driver.complete(caseNo, "Task_Appraise", "ts-handler1", Values.of("conclusion", "壶底密封圈存在缺陷。"));
        assertThat(deadline("T-MEDIATE").isPaused()).isFalse();
        assertThat(driver.steps(caseNo)).contains("Task_Mediate");
    }

    @Test
    void after_sixty_days_the_mediation_ends_by_itself() {
        theRespondentConsents();
        arrange();
        driver.fireTimer(caseNo, "Timer_MediationTime");
        driver.runAllSteps(caseNo);

        assertThat(driver.ends(caseNo)).contains("EndEvent_TimeElapsed");
        assertThat(files.get(caseNo).outcome()).isEqualTo("terminated");
    }

    @Test
    void a_request_for_recusal_suspends_the_mediation_until_a_head_has_decided() {
        theRespondentConsents();
        arrange();
        workflow.tell("Msg_RecusalRequested", caseNo, Facts.none());
        assertThat(driver.steps(caseNo)).contains("Task_DecideRecusal").doesNotContain("Task_Mediate");

        driver.complete(
                caseNo,
                "Task_DecideRecusal",
                "ts-head",
                Values.of("recusal", "yes").with("reason", "与被投诉人有亲属关系。"));
        assertThat(driver.steps(caseNo)).contains("Task_Arrange");
    }

    @Test
    void a_complainant_signs_in_their_own_name_only() {
        theRespondentConsents();
        arrange();
        agree();

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> sign("Task_SignComplainant", complainant, "别人"));
    }

    @Test
    void without_both_signatures_in_time_the_mediation_goes_on() {
        theRespondentConsents();
        arrange();
        agree();
        sign("Task_SignComplainant", complainant, "阿依古丽");
        driver.fireTimer(caseNo, "Timer_SignMissed");

        assertThat(driver.steps(caseNo)).contains("Task_Mediate");
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.MEDIATING);
    }

    @Test
    void a_withdrawn_complaint_ends_at_once() {
        workflow.tell("Msg_Withdrawn", caseNo, Facts.none());
        driver.runAllSteps(caseNo);

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(driver.runs(caseNo)).isFalse();
    }

    @Test
    void the_handler_does_not_make_the_return_visit() {
        theMediationEndsWithoutAnAnswer();
        driver.fireTimer(caseNo, "Timer_RateClosed");
        files.change(caseNo, "test", complaint -> complaint.takenBy("ts-evaluator"));

        assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> visit("ts-evaluator", "none"));
    }

    private Actor party(String role) {
        return new Actor(role + "@" + caseNo, Set.of(role + "@" + caseNo));
    }

    private Deadline deadline(String code) {
        return deadlines.find(caseNo, code).orElseThrow();
    }

    private void theRespondentConsents() {
        driver.complete(
                caseNo,
                "Task_Answer",
                respondent,
                Values.of("consent", "yes").with("delegation", "no").with("answer", "愿意换货，不同意另行赔偿。"));
    }

    private void theMediationEndsWithoutAnAnswer() {
        driver.fireTimer(caseNo, "Timer_NoAnswer");
        driver.complete(
                caseNo,
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "terminate").with("ground", "2"));
        driver.runAllSteps(caseNo);
    }

    private void arrange() {
        driver.complete(
                caseNo,
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "session")
                        .with("mediator", "ts-mediator")
                        .with("mode", "phone")
                        .with("meetingDay", LocalDate.now().plusDays(3).toString()));
        driver.runAllSteps(caseNo);
    }

    private void agree() {
        session(Values.of("session", "agreed")
                .with("content", "被投诉人三日内更换同型号电热水壶。")
                .with("performBy", LocalDate.now().plusDays(10).toString()));
        driver.runAllSteps(caseNo);
    }

    private void session(Values result) {
        driver.complete(
                caseNo,
                "Task_Mediate",
                "ts-mediator",
                result.with("mode", "phone").with("present", "双方本人").with("record", "双方陈述意见并协商。"));
    }

    private void sign(String step, Actor party, String name) {
        driver.complete(caseNo, step, party, Values.of("signing", "sign").with("name", name));
    }

    private void visit(String evaluator, String finding) {
        driver.complete(
                caseNo,
                "Task_ReturnVisit",
                evaluator,
                Values.of("way", "phone")
                        .with("reached", "yes")
                        .with("told", "yes")
                        .with("solved", "full")
                        .with("finding", finding)
                        .with("note", "已回访。"));
    }
}
