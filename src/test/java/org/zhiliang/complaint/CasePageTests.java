package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

@HouseTest
class CasePageTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    PartyKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void the_page_says_what_happens_now_with_whom_until_when_and_what_the_reader_can_do() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).received();

        assertThat(PartyBrowser.withCode(mvc, one).page("/case/" + one.caseNo()))
                .contains("办理单位正在审查是否受理", "乌鲁木齐市天山区市场监督管理局", "受理审查", "自收到之日起已 0 天")
                .contains("/case/" + one.caseNo() + "/ask/withdrawal")
                .contains("is-done", "aria-current=\"step\"", "data-current=\"Task_Review\"")
                .doesNotContain("/room\"");
    }

    @Test
    void each_side_reads_it_in_its_own_words() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).arranged();
        PartyBrowser respondent = PartyBrowser.withLink(mvc, link(one.caseNo()));

        assertThat(respondent.page("/case/" + one.caseNo()))
                .contains("有消费者对您提出投诉", "/room\"", "/ask/recusal", "天山区市场监督管理局三楼调解室", "叶尔兰·哈布力")
                .doesNotContain("/ask/withdrawal", "13900000001");
        assertThat(respondent.page("/case/" + one.caseNo() + "?lang=en"))
                .contains("A consumer complained about you", "On site", "What you can do", "Enter the mediation room")
                .doesNotContain("您是", "现在到哪一步");
    }

    @Test
    void a_withdrawal_asks_first_and_is_then_done() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).accepted();
        PartyBrowser browser = PartyBrowser.withCode(mvc, one);
        String ask = "/case/" + one.caseNo() + "/ask/withdrawal";
        assertThat(browser.page(ask)).contains("您确定要撤回这件投诉吗", "不能恢复");

        assertThat(browser.post(ask, "reason", "")).hasRedirectedUrl("/case/" + one.caseNo() + "?asked=withdrawal");
        driver.runAllSteps(one.caseNo());
        assertThat(browser.page("/case/" + one.caseNo())).contains("您已经撤回投诉");
        assertThat(browser.post(ask, "reason", "")).bodyText().contains("不能再撤回");
    }

    @Test
    void a_request_without_reasons_is_shown_again() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).arranged();
        assertThat(PartyBrowser.withCode(mvc, one).post("/case/" + one.caseNo() + "/ask/recusal", "reason", "  "))
                .bodyText()
                .contains("请写明理由", "href=\"#request-reason\"");
        assertThat(driver.steps(one.caseNo())).contains("Task_Mediate");
    }

    @Test
    void one_case_opens_no_other() {
        MediatedCase mine = MediatedCase.lodged(complaints, driver).accepted();
        MediatedCase other = MediatedCase.lodged(complaints, driver).accepted();
        PartyBrowser browser = PartyBrowser.withCode(mvc, mine);

        assertThat(browser.get("/case/" + other.caseNo())).hasStatus3xxRedirection();
        assertThat(browser.post("/case/" + other.caseNo() + "/ask/withdrawal", "reason", ""))
                .hasStatus3xxRedirection();
        assertThat(driver.steps(other.caseNo())).contains("Task_Answer");
    }

    @Test
    void a_wrong_code_opens_nothing_and_keeps_the_number() {
        MediatedCase one = MediatedCase.lodged(complaints, driver);
        assertThat(new PartyBrowser(mvc).post("/case", "number", one.caseNo().value(), "code", "AAAAAAAAAA"))
                .bodyText()
                .contains("没有找到这个案件", one.caseNo().value());
    }

    @Test
    void after_the_session_ended_the_code_leads_back_to_where_one_was() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).arranged();
        String room = "/case/" + one.caseNo() + "/room";
        assertThat(new PartyBrowser(mvc)
                        .post("/case", "number", one.caseNo().value(), "code", one.queryCode(), "to", room))
                .hasRedirectedUrl(room);
        assertThat(new PartyBrowser(mvc)
                        .post(
                                "/case",
                                "number",
                                one.caseNo().value(),
                                "code",
                                one.queryCode(),
                                "to",
                                "//evil.example/"))
                .hasRedirectedUrl("/case/" + one.caseNo());
    }

    @Test
    void a_link_opens_once_and_a_new_one_goes_to_the_known_address_only() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).accepted();
        jdbc.sql("update party_party set phone = '13900000002' where case_no = :no and role = 'respondent'")
                .param("no", one.caseNo().value())
                .update();
        String token = link(one.caseNo());
        PartyBrowser.withLink(mvc, token);
        assertThat(new PartyBrowser(mvc).post("/link/" + token)).bodyText().contains("链接已使用");

        int before = sent(one.caseNo());
        MvcTestResult known = new PartyBrowser(mvc).post("/link/" + token + "/renew");
        MvcTestResult guessed = new PartyBrowser(mvc).post("/link/AAAA/renew");
        assertThat(known).bodyText().contains("如果这个链接曾经有效");
        assertThat(guessed).bodyText().contains("如果这个链接曾经有效");
        assertThat(sent(one.caseNo())).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "select distinct recipient from notification_outbox where case_no = :no and kind = 'RESPONDENT_INVITED' and channel = 'sms'")
                        .param("no", one.caseNo().value())
                        .query(String.class)
                        .single())
                .isEqualTo("13900000002");
        for (int i = 0; i < 5; i++) {
            new PartyBrowser(mvc).post("/link/" + token + "/renew");
        }
        assertThat(sent(one.caseNo())).isLessThanOrEqualTo(before + 3);
    }

    @Test
    void an_official_sends_the_link_again_or_prints_it_and_others_do_not() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).accepted();
        String dossier = "/staff/cases/" + one.caseNo();
        assertThat(mvc.get().uri(dossier).with(SignedIn.as("ts-handler1")))
                .bodyText()
                .contains("打印邮寄");

        MvcTestResult printed = mvc.post()
                .uri(dossier + "/link/print")
                .with(SignedIn.as("ts-handler1"))
                .with(csrf())
                .param("role", "respondent")
                .exchange();
        assertThat(printed).bodyText().contains("/link/", "链接只能使用一次");
        assertThat(mvc.post()
                        .uri(dossier + "/link/print")
                        .with(SignedIn.as("auditor"))
                        .with(csrf())
                        .param("role", "respondent"))
                .hasStatus(404);
    }

    @Test
    void a_leader_above_takes_the_case_over_on_the_dossier() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).received();
        String dossier = "/staff/cases/" + one.caseNo();
        assertThat(mvc.get().uri(dossier).with(SignedIn.as("ts-leader")))
                .bodyText()
                .doesNotContain("上级提办");
        assertThat(mvc.post()
                        .uri(dossier + "/take-over")
                        .with(SignedIn.as("wl-head"))
                        .with(csrf())
                        .param("reason", "案情重大"))
                .hasRedirectedUrl(dossier);
        assertThat(PartyBrowser.withCode(mvc, one).page("/case/" + one.caseNo()))
                .contains("上级单位提办本案", "乌鲁木齐市市场监督管理局");
    }

    @Test
    void a_head_has_an_archived_case_handled_anew() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).archived();
        assertThat(mvc.post()
                        .uri("/staff/cases/" + one.caseNo() + "/reopen")
                        .with(SignedIn.as("ts-head"))
                        .with(csrf())
                        .param("reason", "发现漏查"))
                .hasStatus3xxRedirection();
        driver.complete(one.caseNo(), "Task_Review", "ts-handler1", Values.of("decision", "accept"));
    }

    private String link(CaseNo caseNo) {
        return keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1));
    }

    private int sent(CaseNo caseNo) {
        return jdbc.sql(
                        "select count(distinct key) from notification_outbox where case_no = :no and kind = 'RESPONDENT_INVITED'")
                .param("no", caseNo.value())
                .query(Integer.class)
                .single();
    }
}
