package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;
import org.zhiliang.workday.Deadlines;

/** What parties and leaders may do with a case beside its tasks, wherever it stands. */
@HouseTest
class PartyRequestTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Recusals recusals;

    @Autowired
    Rechecks rechecks;

    @Autowired
    Reopenings reopenings;

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    RequestRecord requests;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    static Stream<Named<UnaryOperator<MediatedCase>>> everyWaitingState() {
        return Stream.of(
                Named.of("at the intake", one -> one),
                Named.of("before it is received", MediatedCase::forwarded),
                Named.of("under review", MediatedCase::received),
                Named.of("waiting for the respondent", MediatedCase::accepted),
                Named.of("waiting for an arrangement", MediatedCase::answered),
                Named.of("in mediation", MediatedCase::arranged),
                Named.of("waiting for signatures", MediatedCase::agreed),
                Named.of("waiting for the performance", MediatedCase::signed),
                Named.of("waiting for a rating", MediatedCase::terminated));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyWaitingState")
    void a_complaint_can_be_withdrawn_wherever_it_waits(UnaryOperator<MediatedCase> state) {
        CaseNo caseNo = state.apply(lodged()).caseNo();
        withdrawals.make(complainant(caseNo), "已与对方和解");
        driver.runAllSteps(caseNo);

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(register.get(caseNo).isClosed()).isTrue();
        assertThat(driver.runs(caseNo)).isFalse();
        assertThat(driver.ends(caseNo)).contains("EndEvent_Withdrawn");
        assertThat(deadlines.ofCase(caseNo)).noneMatch(clock -> clock.isOpen());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> withdrawals.make(complainant(caseNo), "再撤一次"));
    }

    @Test
    void only_the_complainant_withdraws() {
        CaseNo caseNo = lodged().accepted().caseNo();
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> withdrawals.make(new Key(caseNo, PartyRole.RESPONDENT), "x"));
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> withdrawals.make(new Key(caseNo, PartyRole.AGENT), "x"));
    }

    @Test
    void a_recusal_suspends_the_mediation_and_its_decision_is_told_with_reasons() {
        CaseNo caseNo = lodged().arranged().caseNo();
        Key respondent = new Key(caseNo, PartyRole.RESPONDENT);
        recusals.make(respondent, "调解人员与投诉人是同事。");
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.RECUSAL);
        assertThat(driver.steps(caseNo)).contains("Task_DecideRecusal").doesNotContain("Task_Mediate");
        assertThat(recusals.mayBeMade(complainant(caseNo))).isFalse();

        driver.complete(
                caseNo,
                "Task_DecideRecusal",
                "ts-head",
                Values.of("recusal", "no").with("reason", "经核实不是同事。"));
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.MEDIATING);
        assertThat(driver.steps(caseNo)).contains("Task_Mediate");
        assertThat(requests.of(caseNo)).singleElement().satisfies(request -> {
            assertThat(request.answer()).isEqualTo("refused");
            assertThat(request.answerReason()).isEqualTo("经核实不是同事。");
        });
    }

    @Test
    void after_the_day_in_the_notice_nobody_asks_for_recusal() {
        CaseNo caseNo = lodged().arranged().caseNo();
        jdbc.sql("update complaint_mediation set recusal_until = current_date - 2 where case_no = :no")
                .param("no", caseNo.value())
                .update();

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> recusals.make(complainant(caseNo), "与对方是亲戚。"));
        assertThat(requests.of(caseNo)).isEmpty();
    }

    @Test
    void a_recheck_that_reopens_has_the_case_handled_anew_once_the_evaluation_is_over() {
        MediatedCase one = lodged().terminated();
        CaseNo caseNo = one.caseNo();
        rechecks.make(complainant(caseNo), "没有通知我参加调解。");
        assertThat(rechecks.mayBeMade(complainant(caseNo))).isFalse();
        driver.complete(caseNo, "Task_Rate", one.party("complainant"), Values.of("stars", "3"));
        visit(caseNo);
        assertThat(driver.steps(caseNo)).contains("Task_Recheck");

        driver.complete(
                caseNo, "Task_Recheck", "ts-head", Values.of("result", "reopen").with("note", "确未送达，重新办理。"));
        driver.runAllSteps(caseNo);
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REVIEW);
        assertThat(driver.steps(caseNo)).containsExactly("Task_Review");
        assertThat(deadlines.find(caseNo, "T-ACCEPT"))
                .hasValueSatisfying(clock -> assertThat(clock.isOpen()).isTrue());
    }

    @Test
    void an_archived_case_is_handled_anew_once_at_the_complainants_request() {
        CaseNo caseNo = lodged().archived().caseNo();
        reopenings.make(complainant(caseNo), "问题再次出现。");

        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.REVIEW);
        assertThat(register.get(caseNo).isClosed()).isFalse();
        assertThat(driver.steps(caseNo)).containsExactly("Task_Review");
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
        assertThat(driver.steps(caseNo)).contains("Task_Answer");
        assertThat(reopenings.mayBeMade(complainant(caseNo))).isFalse();
    }

    @Test
    void after_the_window_an_archived_case_stays_archived() {
        CaseNo caseNo = lodged().archived().caseNo();
        jdbc.sql("update casefile_case set closed_at = closed_at - interval '40 days' where case_no = :no")
                .param("no", caseNo.value())
                .update();

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> reopenings.make(complainant(caseNo), "问题再次出现。"));
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> reopenings.order(caseNo, "ts-head", "问题再次出现。"));
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.ARCHIVED);
    }

    @Test
    void a_superior_takes_over_with_the_open_task_while_the_clock_runs_on() {
        CaseNo caseNo = lodged().received().caseNo();
        var due = deadlines.find(caseNo, "T-ACCEPT").orElseThrow().dueInstant();
        takeOvers.takeOver(caseNo, "wl-head", "案情重大。");

        assertThat(register.get(caseNo).unit()).isEqualTo("amr-650100");
        assertThat(driver.task(caseNo, "Task_Review").candidates()).containsExactly("handler@amr-650100");
        assertThat(deadlines.find(caseNo, "T-ACCEPT").orElseThrow().dueInstant())
                .isEqualTo(due);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept")));
        driver.complete(caseNo, "Task_Review", "wl-handler", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
        assertThat(driver.steps(caseNo)).contains("Task_Answer");
    }

    @Test
    void nobody_but_a_leader_above_takes_over() {
        CaseNo caseNo = lodged().received().caseNo();
        for (String login : new String[] {"ts-leader", "ks-head", "wl-handler"}) {
            assertThatExceptionOfType(NotFound.class)
                    .as(login)
                    .isThrownBy(() -> takeOvers.takeOver(caseNo, login, "x"));
        }
        assertThat(register.get(caseNo).unit()).isEqualTo("amr-650102");
    }

    private MediatedCase lodged() {
        return MediatedCase.lodged(complaints, driver);
    }

    private static Key complainant(CaseNo caseNo) {
        return new Key(caseNo, PartyRole.COMPLAINANT);
    }

    private void visit(CaseNo caseNo) {
        driver.complete(
                caseNo,
                "Task_ReturnVisit",
                "ts-evaluator",
                Values.of("way", "phone")
                        .with("reached", "yes")
                        .with("told", "yes")
                        .with("solved", "part")
                        .with("finding", "none")
                        .with("note", "已回访。"));
    }
}
