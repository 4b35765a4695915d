package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
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
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** Every party has a way into its case that works, whatever it gave as an address. */
@HouseTest
class WaysInTests {

    private static final String SHOP = "chenguang@example.org";
    private static final String BUYER = "ayguli@example.org";

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    PartyKeys keys;

    @Autowired
    Parties parties;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void nobody_has_asked_yet() {
        jdbc.sql("delete from access_throttle").update();
    }

    @Test
    void each_message_to_a_respondent_carries_a_link_that_opens_the_case() {
        CaseNo caseNo = reachable().arranged().caseNo();
        List<String> paths = paths(caseNo, SHOP);

        assertThat(kinds(caseNo, SHOP)).contains("RESPONDENT_INVITED", "MEDIATION_INVITED");
        assertThat(paths).hasSize(kinds(caseNo, SHOP).size()).doesNotHaveDuplicates();
        for (String path : paths) {
            assertThat(PartyBrowser.withLink(mvc, path.substring("/link/".length()))
                            .page("/case/" + caseNo))
                    .contains("您是：被投诉人");
        }
        assertThat(paths(caseNo, BUYER)).containsOnlyNulls();
    }

    @Test
    void a_link_in_a_letter_stays_good_when_another_is_sent_until_it_is_revoked() {
        CaseNo caseNo = reachable().accepted().caseNo();
        String inTheLetter = printed(caseNo);
        String second = printed(caseNo);
        assertThat(staff(caseNo, "/link", "respondent")).hasStatus3xxRedirection();
        PartyBrowser.withLink(mvc, inTheLetter);

        assertThat(staff(caseNo, "/link/revoke", "respondent")).hasStatus3xxRedirection();
        assertThat(new PartyBrowser(mvc).page("/link/" + second)).contains("链接已使用、已失效或者不存在", "重新发送链接", "重新打印邮寄");
    }

    @Test
    void a_link_that_is_opened_again_in_the_same_browser_leads_on() {
        CaseNo caseNo = reachable().accepted().caseNo();
        String token = keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1));
        PartyBrowser shop = PartyBrowser.withLink(mvc, token);

        assertThat(shop.get("/link/" + token)).hasRedirectedUrl("/case/" + caseNo);
        assertThat(new PartyBrowser(mvc).page("/link/" + token)).contains("链接已使用");
    }

    @Test
    void whoever_asks_for_a_link_learns_nothing_and_gets_it_at_the_known_address_only() {
        CaseNo caseNo = reachable().accepted().caseNo();
        int before = paths(caseNo, SHOP).size();
        PartyBrowser anybody = new PartyBrowser(mvc);
        assertThat(anybody.page("/case/link?number=" + caseNo)).contains("value=\"" + caseNo + "\"", "被投诉人");

        String known = said(anybody.post("/case/link", "number", caseNo.value(), "role", "respondent"));
        String unknown = said(anybody.post("/case/link", "number", "TS-650102-2020-999999", "role", "respondent"));
        String absent = said(anybody.post("/case/link", "number", caseNo.value(), "role", "joint"));
        assertThat(unknown.replace("TS-650102-2020-999999", caseNo.value())).isEqualTo(known);
        assertThat(absent).isEqualTo(known);
        assertThat(known).doesNotContain(SHOP);
        assertThat(paths(caseNo, SHOP)).hasSize(before + 1);
        for (int i = 0; i < 5; i++) {
            anybody.post("/case/link", "number", caseNo.value(), "role", "respondent");
        }
        assertThat(paths(caseNo, SHOP)).hasSize(before + 3);
        assertThat(anybody.post("/case/link", "number", "12", "role", "respondent"))
                .bodyText()
                .contains("href=\"#ask-number\"");
        assertThat(anybody.post("/case/link", "number", caseNo.value()))
                .bodyText()
                .contains("href=\"#ask-role\"");
        MvcTestResult flood = null;
        for (int i = 0; i < 5; i++) {
            flood = anybody.post("/case/link", "number", caseNo.value(), "role", "respondent");
        }
        assertThat(flood).hasStatus(429);
    }

    @Test
    void a_respondent_who_does_not_know_of_the_complaint_yet_is_not_told_this_way() {
        CaseNo caseNo = reachable().received().caseNo();
        new PartyBrowser(mvc).post("/case/link", "number", caseNo.value(), "role", "respondent");

        assertThat(paths(caseNo, SHOP)).isEmpty();
    }

    @Test
    void a_lost_query_code_is_replaced_through_the_known_address_and_the_old_one_opens_nothing() {
        MediatedCase one = reachable();
        new PartyBrowser(mvc).post("/case/link", "number", one.caseNo().value(), "role", "sender");
        PartyBrowser buyer =
                PartyBrowser.withLink(mvc, newest(one.caseNo(), BUYER).substring("/link/".length()));
        assertThat(buyer.page("/case/" + one.caseNo())).contains("/case/" + one.caseNo() + "/code");
        assertThat(buyer.page("/case/" + one.caseNo() + "/code")).contains("换查询码");

        String page = said(buyer.post("/case/" + one.caseNo() + "/code"));
        Matcher code = Pattern.compile("<strong>([2-9A-Z]{10})</strong>").matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(kinds(one.caseNo(), BUYER)).contains("QUERY_CODE_RENEWED");
        assertThat(new PartyBrowser(mvc).post("/case", "number", one.caseNo().value(), "code", one.queryCode()))
                .bodyText()
                .contains("没有找到这个案件");
        assertThat(new PartyBrowser(mvc).post("/case", "number", one.caseNo().value(), "code", code.group(1)))
                .hasStatus3xxRedirection();
    }

    @Test
    void the_respondent_cannot_touch_the_query_code() {
        MediatedCase one = reachable().accepted();
        PartyBrowser shop =
                PartyBrowser.withLink(mvc, keys.issue(one.caseNo(), PartyRole.RESPONDENT, Duration.ofDays(1)));
        assertThat(shop.page("/case/" + one.caseNo())).doesNotContain("/code\"");
        assertThat(shop.post("/case/" + one.caseNo() + "/code")).hasStatus(404);
        PartyBrowser.withCode(mvc, one);
    }

    @Test
    void for_a_respondent_with_a_landline_only_the_handler_is_told_to_post_a_letter_and_prints_it_from_the_dossier() {
        CaseNo caseNo = MediatedCase.lodged(complaints, driver).accepted().caseNo();
        assertThat(jdbc.sql("select recipient from notification_inbox where case_no = ? and kind = 'PARTY_UNREACHABLE'")
                        .param(caseNo.value())
                        .query(String.class)
                        .list())
                .contains("ts-handler1");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("ts-handler1")))
                .bodyText()
                .contains("有当事人收不到短信和邮件", "打印给被投诉人的信函");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("auditor")))
                .bodyText()
                .doesNotContain("打印给被投诉人的信函");

        assertThat(staff(caseNo, "/link/print", "respondent"))
                .bodyText()
                .contains("天山区晨光家电行", "天山区示例路 1 号", "<svg", "进入案件的二维码", "乌鲁木齐市天山区市场监督管理局", "/link/");
        PartyBrowser.withLink(mvc, printed(caseNo));
    }

    @Test
    void an_agent_withdraws_and_settles_only_with_special_authority_that_has_not_ended() {
        assertThat(withdrawals.mayBeMade(agentOf("general", 30))).isFalse();
        assertThat(withdrawals.mayBeMade(agentOf("special", -1))).isFalse();
        Key agent = agentOf("special", 30);
        assertThat(withdrawals.mayBeMade(agent)).isTrue();
        PartyBrowser browser =
                PartyBrowser.withLink(mvc, keys.issue(agent.caseNo(), PartyRole.AGENT, Duration.ofDays(1)));
        String ask = "/case/" + agent.caseNo() + "/ask/withdrawal";
        assertThat(browser.page("/case/" + agent.caseNo())).contains(ask);
        assertThat(browser.post(ask, "reason", "委托人已与对方和解")).hasStatus3xxRedirection();
        driver.runAllSteps(agent.caseNo());
        assertThat(browser.page("/case/" + agent.caseNo())).contains("撤回");

        Key general = agentOf("general", 30);
        PartyBrowser weak =
                PartyBrowser.withLink(mvc, keys.issue(general.caseNo(), PartyRole.AGENT, Duration.ofDays(1)));
        assertThat(weak.page("/case/" + general.caseNo())).doesNotContain("/ask/withdrawal");
        assertThat(weak.post("/case/" + general.caseNo() + "/room/proposal", "text", "退款。", "amount", "1"))
                .bodyText()
                .contains("须由投诉人本人，或者有特别授权的代理人作出");
    }

    @Test
    void an_agent_without_special_authority_signs_nothing() {
        for (String scope : List.of("general", "special")) {
            MediatedCase one = withAgent(scope, 30).agreed();
            PartyBrowser agent =
                    PartyBrowser.withLink(mvc, keys.issue(one.caseNo(), PartyRole.AGENT, Duration.ofDays(1)));
            MvcTestResult signed = agent.post(
                    "/case/" + one.caseNo() + "/task/Task_SignComplainant", "signing", "sign", "name", "阿依古丽");
            if (scope.equals("general")) {
                assertThat(signed).bodyText().contains("授权委托书没有写明特别授权");
            } else {
                assertThat(signed).hasStatus3xxRedirection();
            }
        }
    }

    private MediatedCase withAgent(String scope, int daysLeft) {
        Values power = Values.of("agentName", "古丽娜尔")
                .with("agentScope", scope)
                .with("agentUntil", LocalDate.now().plusDays(daysLeft).toString());
        MediatedCase one =
                MediatedCase.lodged(complaints, driver, Lodgings.aComplaint().answering(power));
        parties.add(one.caseNo(), Party.person(PartyRole.AGENT, "古丽娜尔", "13900000009", null));
        return one;
    }

    private Key agentOf(String scope, int daysLeft) {
        return new Key(withAgent(scope, daysLeft).arranged().caseNo(), PartyRole.AGENT);
    }

    private MediatedCase reachable() {
        return MediatedCase.lodged(complaints, driver, Lodgings.aComplaint().reachableBy(BUYER, SHOP));
    }

    private MvcTestResult staff(CaseNo caseNo, String act, String role) {
        return mvc.post()
                .uri("/staff/cases/" + caseNo + act)
                .with(SignedIn.as("ts-handler1"))
                .with(csrf())
                .param("role", role)
                .exchange();
    }

    private String printed(CaseNo caseNo) {
        Matcher link = Pattern.compile("/link/([\\w-]{43})").matcher(said(staff(caseNo, "/link/print", "respondent")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String said(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> paths(CaseNo caseNo, String address) {
        return jdbc.sql(
                        "select parameters ->> 'path' from notification_outbox where case_no = ? and recipient = ? order by id")
                .params(caseNo.value(), address)
                .query(String.class)
                .list();
    }

    private String newest(CaseNo caseNo, String address) {
        List<String> paths = paths(caseNo, address);
        return paths.get(paths.size() - 1);
    }

    private List<String> kinds(CaseNo caseNo, String address) {
        return jdbc.sql("select kind from notification_outbox where case_no = ? and recipient = ? order by id")
                .params(caseNo.value(), address)
                .query(String.class)
                .list();
    }
}
