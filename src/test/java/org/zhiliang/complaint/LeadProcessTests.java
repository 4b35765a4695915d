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
import org.zhiliang.casefile.CaseEvent;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;
import org.zhiliang.workday.Deadlines;

/** A mediation ends without agreement and finds a lead; the lead is checked as a case of its own and answered. */
@HouseTest
class LeadProcessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    CheckFiles checks;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Parties parties;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessDriver driver;

    CaseNo complaint;

    @BeforeEach
    void a_complaint_in_mediation() {
        complaint = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        driver.complete(
                complaint,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(complaint);
        driver.complete(complaint, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.complete(complaint, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(complaint);
        String respondent = "respondent@" + complaint;
        driver.complete(
                complaint,
                "Task_Answer",
                new Actor(respondent, Set.of(respondent)),
                Values.of("consent", "yes").with("delegation", "no").with("answer", "不同意赔偿。"));
        driver.complete(
                complaint,
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "session")
                        .with("mediator", "ts-mediator")
                        .with("mode", "phone")
                        .with("meetingDay", LocalDate.now().plusDays(3).toString()));
        driver.runAllSteps(complaint);
    }

    @Test
    void a_terminated_mediation_with_a_lead_is_followed_by_a_check_and_an_answer() {
        terminateWithLead();
        CaseNo lead = lead();

        assertThat(files.get(complaint).status()).isEqualTo(ComplaintStatus.EVALUATING);
        assertThat(register.get(lead).unit()).isEqualTo("amr-650102");
        assertThat(driver.steps(lead)).containsExactly("Task_Check");
        assertThat(deadlines.find(lead, "T-LEAD-CHECK").orElseThrow().dueInstant())
                .isEqualTo(driver.task(lead, "Task_Check").due());

        extendOnce(lead);
        propose(lead);
        driver.complete(
                lead,
                "Task_DecideFiling",
                "ts-head",
                Values.of("filing", "file")
                        .with("reason", "有证据初步证明存在违法行为。")
                        .with("tell", "yes")
                        .with("tellBasis", "产品质量法第十条")
                        .with("answer", "调解中发现的线索已立案调查。"));
        driver.runStep(lead, "Task_TellFiled");

        assertThat(driver.ends(lead)).containsExactly("EndEvent_Filed");
        assertThat(codes(lead)).contains("letter.leadHandover", "letter.reportExtended", "letter.reportAnswer");
        assertThat(codes(complaint)).contains("lead.opened", "lead.filed");
    }

    @Test
    void the_parties_of_the_complaint_read_nothing_of_the_lead() {
        terminateWithLead();

        assertThat(history.of(complaint).stream().filter(CaseEvent::isPublic).map(CaseEvent::code))
                .noneMatch(code -> code.startsWith("lead."));
    }

    @Test
    void the_complainant_is_the_secret_source_and_the_respondent_the_one_reported() {
        terminateWithLead();

        assertThat(parties.get(lead(), PartyRole.REPORTER).secret()).isTrue();
        assertThat(parties.get(lead(), PartyRole.REPORTED).name())
                .isEqualTo(parties.get(complaint, PartyRole.RESPONDENT).name());
    }

    @Test
    void a_withdrawal_settles_the_dispute_but_not_the_breach() {
        session(Values.of("session", "adjourned"));
        workflow.tell("Msg_Withdrawn", complaint, Facts.none());
        driver.runAllSteps(complaint);

        assertThat(files.get(complaint).status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(driver.steps(lead())).containsExactly("Task_Check");
    }

    private void terminateWithLead() {
        session(Values.of("session", "terminate").with("ground", "3"));
        driver.runAllSteps(complaint);
    }

    private void session(Values result) {
        driver.complete(
                complaint,
                "Task_Mediate",
                "ts-mediator",
                result.with("mode", "phone")
                        .with("present", "双方本人")
                        .with("record", "双方分歧较大；店家自认进货没有检验报告。")
                        .with("leadFound", true));
    }

    private void extendOnce(CaseNo lead) {
        driver.complete(
                lead,
                "Task_Check",
                "ts-checker",
                Values.of("proposal", "extend").with("grounds", "抽样检验结果尚未出具，申请延期。"));
        driver.complete(lead, "Task_ApproveExtension", "ts-head", Values.of("approval", "grant"));
        assertThat(deadlines.find(lead, "T-LEAD-CHECK").orElseThrow().terms().extension())
                .isEqualTo(15);
    }

    private void propose(CaseNo lead) {
        driver.complete(
                lead,
                "Task_Check",
                "ts-checker",
                Values.of("proposal", "file")
                        .with("grounds", "检验不合格，涉嫌销售不合格产品。")
                        .with("course", "抽样送检，现场检查。")
                        .with("found", "同批次产品检验不合格。")
                        .with("evidence", "检验报告一份"));
        assertThat(checks.get(lead).fromMediation()).isTrue();
    }

    private CaseNo lead() {
        return history.linked(complaint).stream()
                .filter(other -> CaseKind.of(other) == CaseKind.REPORT)
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(CaseNo caseNo) {
        return history.of(caseNo).stream().map(CaseEvent::code).toList();
    }
}
