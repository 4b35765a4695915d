package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Inbox;
import org.zhiliang.notification.NoticeKind;

@HouseTest
class RoutingProcessTests {

    @Autowired
    Inbox inbox;

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    Routing routing;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;

    @BeforeEach
    void a_complaint_that_has_come_in() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
    }

    @Test
    void what_is_no_complaint_is_shown_its_proper_path_and_ends() {
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "notComplaint")
                        .with("otherPath", "consultation")
                        .with("pathText", "请拨打 12345 咨询。"));
        driver.runStep(caseNo, "Task_TellProperPath");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.NOT_COMPLAINT);
        assertThat(driver.ends(caseNo)).contains("EndEvent_NotComplaint");
        assertThat(driver.runs(caseNo)).isFalse();
    }

    @Test
    void a_case_that_comes_back_goes_to_the_intake_then_its_lead_then_the_leader() {
        forward("Task_Route", "ts-intake");
        giveBack();
        forward("Task_Route", "ts-intake");
        giveBack();
        forward("Task_RouteByLead", "ts-lead");
        giveBack();
        forward("Task_RouteByLeader", "ts-leader");

        assertThat(routing.of(caseNo).returns()).isEqualTo(3);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REVIEW);
        assertThat(driver.ends(caseNo)).contains("EndEvent_Received");
    }

    @Test
    void the_superior_decides_a_dispute_over_jurisdiction() {
        forward("Task_Route", "ts-intake");
        driver.complete(
                caseNo,
                "Task_Receive",
                "ts-handler1",
                Values.of("receiving", "dispute").with("reason", "经营者的实际经营地在其他区。"));
        assertThat(inbox.of("wl-head")).anySatisfy(told -> {
            assertThat(told.kind()).isEqualTo(NoticeKind.JURISDICTION_DISPUTED);
            assertThat(told.caseNo()).isEqualTo(caseNo.value());
        });
        driver.complete(
                caseNo,
                "Task_Designate",
                "wl-head",
                Values.of("unit", "amr-650102").with("reason", "由最先收到投诉的机关处理。"));

        assertThat(driver.ends(caseNo)).contains("EndEvent_Designated");
        assertThat(driver.steps(caseNo)).contains("Task_Review");
    }

    @Test
    void another_unit_than_proposed_needs_a_reason() {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> driver.complete(
                        caseNo,
                        "Task_Route",
                        "ts-intake",
                        Values.of("routing", "forward").with("unit", "amr-650100")))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("reason"));
    }

    private void forward(String step, String by) {
        driver.complete(caseNo, step, by, Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runStep(caseNo, "Task_Forward");
    }

    private void giveBack() {
        driver.complete(
                caseNo,
                "Task_Receive",
                "ts-handler1",
                Values.of("receiving", "return").with("returnReason", "notOurs").with("reason", "不属于本单位职责。"));
    }
}
