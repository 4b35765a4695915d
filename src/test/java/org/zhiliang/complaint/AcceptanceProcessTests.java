package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;

@HouseTest
class AcceptanceProcessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;

    @BeforeEach
    void a_complaint_that_its_unit_has_received() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
    }

    @Test
    void an_accepted_complaint_goes_on_to_mediation_and_is_told_so() {
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runStep(caseNo, "Task_IssueAcceptance");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(files.get(caseNo).acceptedOn()).isNotNull();
        assertThat(driver.ends(caseNo)).contains("EndEvent_Accepted");
    }

    @Test
    void a_refusal_needs_a_head_who_did_not_propose_it() {
        refuse("ts-handler1");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> driver.complete(
                        caseNo, "Task_ApproveRefusal", "ts-handler1", Values.of("approval", "approve")));
        driver.complete(caseNo, "Task_ApproveRefusal", "ts-head", Values.of("approval", "approve"));
        driver.runStep(caseNo, "Task_IssueRefusal");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REFUSED);
        assertThat(files.get(caseNo).ground()).isEqualTo("N3");
    }

    @Test
    void a_head_may_give_a_refusal_back() {
        refuse("ts-handler1");
        driver.complete(
                caseNo,
                "Task_ApproveRefusal",
                "ts-head",
                Values.of("approval", "back").with("opinion", "请再核对购买凭证。"));

        assertThat(driver.steps(caseNo)).contains("Task_Review");
    }

    @Test
    void the_complainant_supplies_proof_of_identity_and_the_review_goes_on() {
        askIdentity();
        Actor complainant = new Actor("complainant@" + caseNo, java.util.Set.of("complainant@" + caseNo));
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.IDENTITY);

        assertThat(driver.task(caseNo, "Task_SupplyIdentity").isOpenTo(complainant))
                .isTrue();
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_SupplyIdentity", complainant, Values.none()));
    }

    @Test
    void without_proof_in_time_the_review_goes_on_and_knows() {
        askIdentity();
        driver.fireTimer(caseNo, "Timer_IdentityMissed");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REVIEW);
        assertThat(driver.steps(caseNo)).contains("Task_Review");
    }

    @Test
    void the_engine_holds_facts_only() {
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));

        assertThat(driver.variables(caseNo))
                .isSubsetOf("reopened", "seriousHarm", "routing", "routingOutcome", "receiving", "decision");
    }

    private void refuse(String handler) {
        driver.complete(
                caseNo,
                "Task_Review",
                handler,
                Values.of("decision", "refuse").with("ground", "N3").with("reason", "未能提供购买凭证，不能证明存在消费争议。"));
    }

    private void askIdentity() {
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证正反面照片")
                        .with(
                                "identityUntil",
                                java.time.LocalDate.now().plusDays(5).toString()));
        driver.runAllSteps(caseNo);
    }
}
