package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** The forms of officials show what they need for their step, and the engine keeps none of it. */
@HouseTest
class FactsAtHandTests {

    @Autowired
    Complaints complaints;

    @Autowired
    Recusals recusals;

    @Autowired
    Rechecks rechecks;

    @Autowired
    ProcessDriver driver;

    @Autowired
    FormService engineForms;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void the_reader_speaks_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void nobody_reads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whoever_makes_the_return_visit_reads_whom_to_call_and_what_is_to_be_told() {
        MediatedCase one = MediatedCase.lodged(
                        complaints,
                        driver,
                        Lodgings.aComplaint()
                                .by("布汗", "13900000066")
                                .reachableBy("buhan@example.org", "shop@example.org"))
                .terminated();
        driver.complete(
                one.caseNo(),
                "Task_Rate",
                one.party("complainant"),
                Values.of("stars", "2").with("why", List.of("result")));

        Values shown = driver.shown(one.caseNo(), "Task_ReturnVisit", "ts-evaluator");

        assertThat(lines(shown, "contacts")).containsExactly("投诉人：布汗，13900000066、buhan@example.org");
        assertThat(lines(shown, "outcome")).contains("处理结果：终止调解").anyMatch(line -> line.startsWith("事由：第三项"));
        assertThat(lines(shown, "facts")).noneMatch(line -> line.contains("13900000066"));
        keepsNothing(one.caseNo());
    }

    /** The task list reads the texts of a form as Markdown. */
    @Test
    void what_a_party_wrote_brings_no_link_picture_or_heading_of_its_own_into_the_task_list() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).terminated();
        driver.complete(
                one.caseNo(),
                "Task_Rate",
                one.party("complainant"),
                Values.of("stars", "2")
                        .with("why", List.of("result"))
                        .with("comment", "[统一登录](http://a.example) <img src=x> # 3*4_5 = 12，谢谢！"));

        Actor reader = driver.official("ts-evaluator");
        identity.setAuthentication(reader.id(), List.copyOf(reader.groups()));
        try {
            assertThat(engineForms
                            .getTaskFormVariables(driver.task(one.caseNo(), "Task_ReturnVisit")
                                    .id()
                                    .value())
                            .get("ratingComment"))
                    .isEqualTo("\\[统一登录\\](http://a.example) \\<img src=x\\> \\# 3\\*4\\_5 = 12，谢谢！");
        } finally {
            identity.clearAuthentication();
        }
        assertThat(driver.shown(one.caseNo(), "Task_ReturnVisit", "ts-evaluator")
                        .text("ratingComment"))
                .startsWith("[统一登录]");
    }

    @Test
    void the_head_who_looks_again_reads_the_outcome_and_who_asked_and_why() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).signed();
        driver.fireTimer(one.caseNo(), "Timer_PerformanceDue");
        driver.complete(
                one.caseNo(),
                "Task_CheckPerformance",
                "ts-handler1",
                Values.of("performed", "part").with("note", "只换了壶盖。"));
        driver.runAllSteps(one.caseNo());
        rechecks.make(new Key(one.caseNo(), PartyRole.COMPLAINANT), "只换了壶盖，协议没有履行完。");
        driver.runAllSteps(one.caseNo());

        Values shown = driver.shown(one.caseNo(), "Task_Recheck", "ts-head");

        assertThat(lines(shown, "outcome"))
                .contains("处理结果：达成协议", "协议内容：被投诉人三日内更换同型号电热水壶。", "履行情况：部分履行")
                .anyMatch(line -> line.startsWith("调解人员：") && !line.contains("ts-mediator"))
                .anyMatch(line -> line.startsWith("履行期限：20"));
        assertThat(lines(shown, "request"))
                .contains("申请人：投诉人", "申请理由：只换了壶盖，协议没有履行完。")
                .hasSize(3);
        keepsNothing(one.caseNo());
    }

    @Test
    void the_decision_on_recusal_names_the_mediator_and_who_asked_and_why() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).arranged();
        recusals.make(new Key(one.caseNo(), PartyRole.RESPONDENT), "调解人员与投诉人是邻居。");

        List<String> request = lines(driver.shown(one.caseNo(), "Task_DecideRecusal", "ts-head"), "request");

        assertThat(request).contains("申请人：被投诉人", "申请理由：调解人员与投诉人是邻居。");
        assertThat(request.get(0)).startsWith("被申请回避的调解人员：").doesNotContain("ts-mediator");
        keepsNothing(one.caseNo());
    }

    private void keepsNothing(CaseNo caseNo) {
        assertThat(driver.variables(caseNo)).doesNotContain("contacts", "outcome", "request", "facts");
    }

    private static List<String> lines(Values shown, String table) {
        return shown.rows(table).stream()
                .map(row -> row.text("label") + "：" + row.text("value"))
                .toList();
    }
}
