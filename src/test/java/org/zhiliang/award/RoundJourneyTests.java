package org.zhiliang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.award.domain.PlanField;
import org.zhiliang.award.domain.PlanSheet;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;

/** A round from the copy of the last one to its closed window. */
@HouseTest
class RoundJourneyTests {

    private static final Values APPROVE = Values.of("approval", "approve");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoundPlanning planning;

    @Autowired
    CaseRegister register;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    /** A programme of its own for every test, with one announced round: approved plans stay for good. */
    private String programme = "";

    @BeforeEach
    void a_programme_with_an_announced_round() {
        programme = "test-"
                + jdbc.sql("select count(*) from award_programme")
                        .query(Integer.class)
                        .single();
        jdbc.sql("insert into award_programme values (:id, 'region', 'amr-650000', '试验质量奖', 'Trial award')")
                .param("id", programme)
                .update();
        jdbc.sql("insert into award_round (programme, number) values (:id, 1)")
                .param("id", programme)
                .update();
        jdbc.sql("""
                        insert into award_round_plan (programme, number, version, plan, drafted_by, drafted_at, approved_by, approved_at)
                        select :id, 1, 1, plan, drafted_by, drafted_at, approved_by, approved_at
                        from award_round_plan where programme = 'region' and number = 8
                        """).param("id", programme).update();
        jdbc.sql("""
                        update award_round r set announced_plan = 1, announced_at = v.approved_at from award_round_plan v
                        where r.programme = :id and v.programme = :id
                        """).param("id", programme).update();
    }

    @AfterEach
    void other_tests_see_the_demo_only() {
        jdbc.sql("update award_round set announced_plan = null, announced_at = null where programme = :id")
                .param("id", programme)
                .update();
    }

    @Test
    void from_the_copy_of_the_last_round_to_the_closed_window() {
        assertThat(send(1, "copy", "award-office", Map.of())).hasRedirectedUrl("/staff/award/" + programme + "/2");
        the_copy_is_a_draft_of_which_the_public_knows_nothing();
        a_wrong_value_is_refused_at_its_field_and_nothing_typed_is_lost();
        the_saved_change_stands_in_the_difference();
        CaseNo caseNo = the_plan_is_sent_for_approval();
        whoever_planned_it_cannot_approve_it(caseNo);
        driver.complete(caseNo, "Task_ApprovePlan", "award-head", APPROVE);
        the_announced_round_stands_on_the_public_page(caseNo);
        the_window_opens_and_closes_at_the_moments_of_the_plan(caseNo);
    }

    private void the_copy_is_a_draft_of_which_the_public_knows_nothing() {
        assertThat(page("/2", "award-office")).hasStatusOk().bodyText().contains("拟订届次方案", "质量奖不超过（个）");
        assertThat(mvc.get().uri("/award")).bodyText().contains("试验质量奖 第1届").doesNotContain("试验质量奖 第2届");
    }

    private void a_wrong_value_is_refused_at_its_field_and_nothing_typed_is_lost() {
        assertThat(send(2, "", "award-office", sheet("cycleYears", "99", "announcement", "新的公告")))
                .hasStatusOk()
                .bodyText()
                .contains("评选周期（年）：请填写1至10之间的整数", "新的公告", "value=\"99\"");
        assertThat(planning.get(programme, 2).plan().quota().cycleYears()).isEqualTo(2);
    }

    private void the_saved_change_stands_in_the_difference() {
        assertThat(send(2, "", "award-office", sheet("cycleYears", "5")))
                .hasRedirectedUrl("/staff/award/" + programme + "/2/changes");
        assertThat(page("/2/changes", "award-office"))
                .bodyText()
                .contains("评选周期（年）", "申报开始", "报请核准")
                .doesNotContain("质量奖不超过（个）", "??");
    }

    private CaseNo the_plan_is_sent_for_approval() {
        assertThat(send(2, "propose", "award-office", Map.of())).hasStatus3xxRedirection();
        assertThat(send(2, "propose", "award-office", Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(send(2, "", "award-office", sheet("cycleYears", "3"))).hasStatus(HttpStatus.CONFLICT);
        CaseNo caseNo = new CaseNo(planning.get(programme, 2).caseNo());
        assertThat(register.get(caseNo).status()).isEqualTo("proposed");
        assertThat(driver.task(caseNo, "Task_ApprovePlan").candidates()).containsExactly("award-head@amr-650000");
        assertThat(driver.shown(caseNo, "Task_ApprovePlan", "award-head").rows("facts"))
                .extracting(row -> row.text("value"))
                .contains("Trial award, round 2", "In 3 places");
        return caseNo;
    }

    private void whoever_planned_it_cannot_approve_it(CaseNo caseNo) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_ApprovePlan", "award-office", APPROVE));
        jdbc.sql(
                        "update award_round_plan set hands = array_append(hands, 'award-head') where programme = :id and number = 2")
                .param("id", programme)
                .update();
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_ApprovePlan", "award-head", APPROVE))
                .withMessageContaining("another person must");
        jdbc.sql("update award_round_plan set hands = '{award-office}' where programme = :id and number = 2")
                .param("id", programme)
                .update();
    }

    private void the_announced_round_stands_on_the_public_page(CaseNo caseNo) {
        assertThat(register.get(caseNo).status()).isEqualTo("announced");
        assertThat(mvc.get().uri("/award")).bodyText().contains("试验质量奖 第2届", "每5年评选一次");
        assertThat(mvc.get().uri("/award?lang=en"))
                .bodyText()
                .contains("Trial award, round 2", "Announced, not yet open");
    }

    private void the_window_opens_and_closes_at_the_moments_of_the_plan(CaseNo caseNo) {
        PlannedRound round = planning.get(programme, 2);
        assertThat(driver.timerAt(caseNo, "Timer_Opens"))
                .isEqualTo(round.plan().window().opens());
        driver.fireTimer(caseNo, "Timer_Opens");
        assertThat(register.get(caseNo).status()).isEqualTo("open");
        assertThat(driver.timerAt(caseNo, "Timer_Closes"))
                .isEqualTo(round.plan().window().closes());
        driver.fireTimer(caseNo, "Timer_Closes");
        assertThat(register.get(caseNo).status()).isEqualTo("closed");
        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_Closed");
    }

    @Test
    void a_plan_that_is_given_back_can_be_changed_and_sent_once_more() {
        planning.copy(planning.get(programme, 1), "award-office");
        CaseNo caseNo = planning.propose(planning.get(programme, 2), "award-office");
        driver.complete(
                caseNo,
                "Task_ApprovePlan",
                "award-head",
                Values.of("approval", "back").with("reason", "名额请再核"));
        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_GivenBack");
        assertThat(register.get(caseNo).status()).isEqualTo("draft");

        assertThat(page("/2/changes", "award-office")).bodyText().contains("名额请再核");
        assertThat(send(2, "", "award-office", sheet("quota.award", "4"))).hasStatus3xxRedirection();
        assertThat(planning.propose(planning.get(programme, 2), "award-office")).isEqualTo(caseNo);
        assertThat(driver.steps(caseNo)).containsExactly("Task_ApprovePlan");
    }

    @Test
    void only_the_last_announced_round_is_copied() {
        planning.copy(planning.get(programme, 1), "award-office");
        assertThat(send(1, "copy", "award-office", Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(send(2, "copy", "award-office", Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xj-head", "ts-handler1", "admin"})
    void to_all_who_hold_no_post_of_the_award_there_is_no_round(String stranger) {
        assertThat(page("", stranger)).bodyText().contains("您没有可以办理的质量奖届次").doesNotContain("试验质量奖");
        assertThat(page("/1/changes", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/1", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(1, "copy", stranger, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(1, "propose", stranger, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoever_approves_reads_but_does_not_plan() {
        assertThat(page("", "award-head")).bodyText().contains("试验质量奖 第1届").doesNotContain("/copy");
        assertThat(page("/1/changes", "award-head")).hasStatusOk();
        assertThat(send(1, "copy", "award-head", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_round_is_no_complaint_and_stands_in_no_list_of_them() {
        planning.copy(planning.get(programme, 1), "award-office");
        CaseNo caseNo = planning.propose(planning.get(programme, 2), "award-office");
        assertThat(mvc.get().uri("/staff/cases").with(SignedIn.as("xj-head")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(caseNo.value());
        assertThat(mvc.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("xj-head")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult page(String path, String login) {
        String base = path.isEmpty() ? "/staff/award" : "/staff/award/" + programme + path;
        return mvc.get().uri(base).with(SignedIn.as(login)).exchange();
    }

    private MvcTestResult send(int number, String verb, String login, Map<String, String> typed) {
        var post = mvc.post()
                .uri("/staff/award/" + programme + "/" + number + (verb.isEmpty() ? "" : "/" + verb))
                .with(SignedIn.as(login))
                .with(csrf());
        typed.forEach(post::param);
        return post.exchange();
    }

    private Map<String, String> sheet(String... changed) {
        PlanSheet saved = PlanSheet.of(planning.get(programme, 2).plan());
        Map<String, String> typed = new LinkedHashMap<>();
        PlanField.ALL.forEach(field -> typed.put(field.key(), saved.text(field.key())));
        for (int at = 0; at < changed.length; at += 2) {
            typed.put(changed[at], changed[at + 1]);
        }
        return typed;
    }
}
