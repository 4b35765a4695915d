package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.document.Samples;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** What a party had typed when the session ended is there again once they are back, and is never sent by itself. */
@HouseTest
class LostSessionTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    PartyKeys keys;

    @Autowired
    Rooms rooms;

    @Autowired
    MockMvcTester mvc;

    MediatedCase one;
    CaseNo caseNo;
    String home;
    PartyBrowser complainant;
    PartyBrowser respondent;

    @BeforeEach
    void a_mediation() {
        one = MediatedCase.lodged(complaints, driver, Lodgings.aComplaint().byAccount("aygul"))
                .arranged();
        caseNo = one.caseNo();
        home = "/case/" + caseNo;
        complainant = PartyBrowser.withCode(mvc, one);
        respondent = PartyBrowser.withLink(mvc, link());
    }

    @Test
    void a_statement_waits_in_the_room_until_the_query_code_is_given_again() {
        complainant.page(home + "/room");
        String lost = "/case?lost&number=" + caseNo + "&to=" + home + "/room";
        assertThat(complainant.losesTheSession().post(home + "/room/statement", "text", "水壶第三天就漏水，<b>有照片</b>。"))
                .hasRedirectedUrl(lost);
        assertThat(complainant.page(lost)).contains("您刚才填写的内容没有丢失", "用账号提交的，请登录", "申请进入链接");

        assertThat(backByCode("/room")).hasRedirectedUrl(home + "/room");
        assertThat(written()).isZero();
        assertThat(complainant.page(home + "/room")).contains("水壶第三天就漏水，&lt;b&gt;有照片&lt;/b&gt;。", "您刚才填写的内容还在下面");
        assertThat(complainant.page(home + "/room")).doesNotContain("水壶第三天就漏水");
    }

    @Test
    void the_respondents_proposal_waits_until_a_new_link_is_opened() {
        respondent.page(home + "/room");
        respondent
                .losesTheSession()
                .post(home + "/room/proposal", "text", "换一只新壶。", "amount", "38.50", "method", "到店", "counter", "77");

        assertThat(respondent.post("/link/" + link())).hasRedirectedUrl(home + "/room");
        assertThat(respondent.page(home + "/room"))
                .contains("换一只新壶。", "value=\"38.50\"", "value=\"到店\"", "value=\"77\"");
        assertThat(written()).isZero();
    }

    @Test
    void whoever_has_an_account_signs_in_and_goes_on() {
        complainant.page(home + "/room");
        complainant.losesTheSession().post(home + "/ask/recheck", "reason", "没有通知我参加调解。");
        String onward = "/my/cases/open?to=" + home + "/ask/recheck";
        assertThat(complainant.get(onward)).hasStatus3xxRedirection();

        complainant.signIn("aygul");
        assertThat(complainant.get(onward)).hasRedirectedUrl(home + "/ask/recheck");
        assertThat(complainant.get("/my/cases/open?to=//evil.example/")).hasRedirectedUrl("/my/cases");
        complainant.losesTheSession().post(home + "/ask/recusal", "reason", "调解人员与对方是亲戚。");
        complainant.signIn("aygul");
        assertThat(complainant.page(home + "/ask/recusal")).contains("调解人员与对方是亲戚。");
    }

    @Test
    void a_form_with_files_keeps_what_was_typed_and_what_was_uploaded() {
        complainant.page(home + "/evidence");
        complainant.upload(home + "/files", "room-evidence.evidence", "照片.png", Samples.png());
        complainant
                .losesTheSession()
                .post(home + "/evidence", "text", "照片证明壶底漏水。", "_shown", "shared", "shared", "yes");

        assertThat(backByCode("/evidence")).hasRedirectedUrl(home + "/evidence");
        assertThat(complainant.page(home + "/evidence"))
                .contains("照片证明壶底漏水。", "照片.png")
                .containsPattern("value=\"yes\"[^>]*checked|checked[^>]*value=\"yes\"");
        assertThat(written()).isZero();
    }

    @Test
    void a_task_and_the_invitation_of_a_colleague_go_on_too() {
        MediatedCase fresh = MediatedCase.lodged(complaints, driver).accepted();
        String page = "/case/" + fresh.caseNo();
        PartyBrowser shop =
                PartyBrowser.withLink(mvc, keys.issue(fresh.caseNo(), PartyRole.RESPONDENT, Duration.ofDays(1)));
        shop.page(page + "/task/Task_Answer");
        shop.losesTheSession();
        shop.post(page + "/task/Task_Answer", "consent", "yes", "answer", "愿意换货。");
        shop.post("/link/" + keys.issue(fresh.caseNo(), PartyRole.RESPONDENT, Duration.ofDays(1)));
        assertThat(shop.page(page + "/task/Task_Answer")).contains("愿意换货。", "您刚才填写的内容还在下面");
        assertThat(driver.steps(fresh.caseNo())).contains("Task_Answer");

        shop.losesTheSession().post(page + "/colleague", "person", "李售后", "contact", "13900000077");
        shop.post("/link/" + keys.issue(fresh.caseNo(), PartyRole.RESPONDENT, Duration.ofDays(1)));
        assertThat(shop.page(page + "/colleague")).contains("李售后", "13900000077");
    }

    @Test
    void it_is_shown_in_no_other_case_and_too_much_is_not_kept() {
        MediatedCase other = MediatedCase.lodged(complaints, driver).arranged();
        complainant.page(home + "/room");
        complainant.losesTheSession().post(home + "/room/statement", "text", "只属于本案。");
        complainant.post("/case", "number", other.caseNo().value(), "code", other.queryCode());
        assertThat(complainant.page("/case/" + other.caseNo() + "/room")).doesNotContain("只属于本案。");

        complainant.losesTheSession().post(home + "/room/statement", "text", "长".repeat(70_000));
        backByCode("/room");
        assertThat(complainant.page(home + "/room")).doesNotContain("长长长");
    }

    @Test
    void on_a_shared_device_the_other_party_does_not_get_what_one_had_typed() {
        complainant.page(home + "/room");
        complainant.losesTheSession().post(home + "/room/statement", "text", "我的底线是退一半。");

        assertThat(complainant.post("/link/" + link())).hasRedirectedUrl(home);
        assertThat(complainant.page(home + "/room")).doesNotContain("我的底线是退一半。", "您刚才填写的内容还在下面");

        assertThat(backByCode("/room")).hasRedirectedUrl(home + "/room");
        assertThat(complainant.page(home + "/room")).contains("我的底线是退一半。");
        assertThat(written()).isZero();
    }

    @Test
    void a_colleague_of_the_same_firm_does_not_get_it_either() {
        respondent.page(home + "/room");
        respondent.losesTheSession().post(home + "/room/statement", "text", "经理自己的话。");

        PartyKeys.Link colleague = new PartyKeys.Link(new PartyKeys.Key(caseNo, PartyRole.RESPONDENT, "李售后"), null);
        respondent.post("/link/" + keys.issue(colleague, Duration.ofDays(1), "respondent@" + caseNo));
        assertThat(respondent.page(home + "/room")).doesNotContain("经理自己的话。");
    }

    @Test
    void a_form_that_one_party_opened_is_not_sent_in_the_name_of_the_other() {
        complainant.page(home + "/room");
        complainant.post("/link/" + link());

        assertThat(complainant.post(home + "/room/statement", "text", "投诉人写的话。"))
                .hasRedirectedUrl("/case?lost&number=" + caseNo + "&to=" + home + "/room");
        assertThat(written()).isZero();
        backByCode("/room");
        assertThat(complainant.page(home + "/room")).contains("投诉人写的话。");
    }

    @Test
    void what_does_not_say_who_opened_it_is_not_kept() {
        complainant.losesTheSession().post(home + "/room/statement", "text", "来历不明。");
        backByCode("/room");
        assertThat(complainant.page(home + "/room")).doesNotContain("来历不明。");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult backByCode(String to) {
        return complainant.post("/case", "number", caseNo.value(), "code", one.queryCode(), "to", home + to);
    }

    private int written() {
        return rooms.enter(caseNo, RoomSide.MEDIATOR).talk().entries().size();
    }

    private String link() {
        return keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1));
    }
}
