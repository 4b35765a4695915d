package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.complaint.domain.RoomEntry;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

@HouseTest
class RoomTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    PartyKeys keys;

    @Autowired
    Rooms rooms;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    MediatedCase mediated;
    CaseNo caseNo;
    String room;
    PartyBrowser complainant;
    PartyBrowser respondent;

    @BeforeEach
    void two_parties_with_a_room() {
        mediated = MediatedCase.lodged(complaints, driver).arranged();
        caseNo = mediated.caseNo();
        room = "/case/" + caseNo + "/room";
        reachable(caseNo);
        complainant = PartyBrowser.withCode(mvc, mediated);
        respondent = PartyBrowser.withLink(mvc, keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1)));
    }

    @Test
    void each_side_reads_what_the_other_writes_and_sees_when_it_was_read() {
        complainant.post(room + "/statement", "text", "水壶第三天就漏水。", "key", "s1" + caseNo);
        assertThat(complainant.page(room)).contains("被投诉人尚未阅读");

        assertThat(respondent.page(room)).contains("水壶第三天就漏水。");
        assertThat(complainant.page(room)).contains("被投诉人于 ").doesNotContain("被投诉人尚未阅读");
    }

    @Test
    void an_accepted_proposal_fills_in_the_mediators_form() {
        respondent.post(
                room + "/proposal", "text", "换一只新壶并退款三十元。", "amount", "30", "method", "到店换货", "key", "p1" + caseNo);
        long proposal = rooms.enter(caseNo, RoomSide.COMPLAINANT)
                .talk()
                .entries()
                .get(0)
                .id();
        complainant.post(
                room + "/answer", "proposal", proposal + "", "accepts", "true", "text", "", "key", "a1" + caseNo);

        Values form = tasks.form(driver.task(caseNo, "Task_Mediate").id(), driver.official("ts-mediator"));
        assertThat(form.text("session")).isEqualTo("agreed");
        assertThat(form.text("content")).isEqualTo("换一只新壶并退款三十元。");
        assertThat(form.number("amount")).isEqualByComparingTo("30");
        assertThat(form.text("method")).isEqualTo("到店换货");
    }

    @Test
    void a_proposal_is_answered_once_and_not_by_its_own_side() {
        Rooms.Writer buyer = new Rooms.Writer("complainant", "complainant@" + caseNo, "");
        complainant.post(room + "/proposal", "text", "退款 268 元。", "amount", "268", "key", "p2" + caseNo);
        long proposal =
                rooms.enter(caseNo, RoomSide.RESPONDENT).talk().entries().get(0).id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rooms.answer(caseNo, buyer, proposal, true, new Rooms.Word("", List.of(), "x")));

        respondent.post(
                room + "/proposal",
                "text",
                "退款 200 元。",
                "amount",
                "200",
                "counter",
                proposal + "",
                "key",
                "c" + caseNo);
        assertThat(complainant.page(room)).contains("反提方案");
        MvcTestResult late =
                respondent.post(room + "/answer", "proposal", proposal + "", "accepts", "true", "key", "late" + caseNo);
        assertThat(late).bodyText().contains("这个方案已有答复");
        assertThat(kinds()).containsExactly("proposal", "proposal");
    }

    @Test
    void a_form_sent_twice_is_written_once() {
        complainant.post(room + "/statement", "text", "请尽快答复。", "key", "twice" + caseNo);
        complainant.post(room + "/statement", "text", "请尽快答复。", "key", "twice" + caseNo);

        assertThat(kinds()).containsExactly("statement");
    }

    @Test
    void what_will_not_do_is_shown_again_with_the_reason_and_nothing_is_lost() {
        MvcTestResult page = complainant.post(
                room + "/proposal",
                "text",
                "<b>退款</b>${x}",
                "amount",
                "-5",
                "performBy",
                "2020-01-01",
                "key",
                "w" + caseNo);

        assertThat(page)
                .bodyText()
                .contains("&lt;b&gt;退款&lt;/b&gt;${x}", "金额应当是", "履行期限应当是今天", "href=\"#proposal-amount\"")
                .doesNotContain("<b>退款");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void the_respondent_learns_the_complainants_name_and_nothing_else_of_the_person() {
        assertThat(respondent.page(room)).contains("阿依古丽", "电热水壶").doesNotContain("13900000001", "某小区");
        assertThat(respondent.page("/case/" + caseNo)).doesNotContain("13900000001", "某小区");
    }

    @Test
    void the_mediator_writes_to_both_and_keeps_notes_that_neither_sees() {
        staffPost("ts-mediator", "/statement", "请双方于周五前提出方案。");
        staffPost("ts-mediator", "/note", "被投诉人底线大约二百元。");

        assertThat(complainant.page(room)).contains("请双方于周五前提出方案。").doesNotContain("底线");
        assertThat(respondent.page(room)).contains("叶尔兰·哈布力").doesNotContain("底线");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("ts-mediator")))
                .bodyText()
                .contains("底线大约二百元");
    }

    @Test
    void officials_of_other_units_find_no_room_and_onlookers_cannot_write() {
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("ks-handler")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("auditor")))
                .bodyText()
                .doesNotContain("<textarea");
    }

    @Test
    void the_room_is_shut_for_whoever_holds_no_key() {
        MediatedCase other = MediatedCase.lodged(complaints, driver);
        assertThat(PartyBrowser.withCode(mvc, other).get(room))
                .hasRedirectedUrl("/case?lost&number=" + caseNo + "&to=" + room);
        assertThat(new PartyBrowser(mvc).post(room + "/statement", "text", "x")).hasStatus3xxRedirection();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void silence_is_visible_to_both() {
        jdbc.sql(
                        "update complaint_mediation set answered_at = null, respondent_told_at = now() - interval '3 days' where case_no = :no")
                .param("no", caseNo.value())
                .update();

        assertThat(complainant.page(room)).contains("被投诉人已3天未答复");
        assertThat(respondent.page(room)).contains("被投诉人已3天未答复");
    }

    @Test
    void after_the_mediation_the_room_can_only_be_read() {
        complainant.post(room + "/statement", "text", "协商不成。", "key", "z" + caseNo);
        mediated.session(Values.of("session", "terminate").with("ground", "3"));

        assertThat(respondent.page(room)).contains("协商不成。", "调解已经结束").doesNotContain("<textarea");
        assertThat(respondent.post(room + "/statement", "text", "再说一句。", "key", "zz" + caseNo))
                .bodyText()
                .contains("调解已经结束");
        assertThat(kinds()).containsExactly("statement");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("ts-mediator")))
                .bodyText()
                .contains("/room/note\"")
                .doesNotContain("/room/statement\"");
    }

    @Test
    void what_was_said_cannot_be_altered_in_the_tables_either() {
        complainant.post(room + "/statement", "text", "原话。", "key", "o" + caseNo);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update complaint_room_entry set text = '改话'").update());
    }

    @Test
    void the_other_side_is_told_once_of_a_row_of_statements_and_of_every_proposal() {
        complainant.post(room + "/statement", "text", "一。", "key", "n1" + caseNo);
        complainant.post(room + "/statement", "text", "二。", "key", "n2" + caseNo);
        complainant.post(room + "/proposal", "text", "退款。", "key", "n3" + caseNo);

        assertThat(jdbc.sql(
                                "select count(distinct key) from notification_outbox where case_no = :no and kind = 'PROPOSAL_RECEIVED'")
                        .param("no", caseNo.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** A firm that gave a mobile number; landlines get no messages. */
    private void reachable(CaseNo firmOf) {
        jdbc.sql("update party_party set phone = '13900000002' where case_no = :no and role = 'respondent'")
                .param("no", firmOf.value())
                .update();
    }

    private void staffPost(String login, String form, String text) {
        assertThat(mvc.post()
                        .uri("/staff/cases/" + caseNo + "/room" + form)
                        .with(SignedIn.as(login))
                        .with(csrf())
                        .param("text", text)
                        .param("key", form + caseNo))
                .hasStatus3xxRedirection();
    }

    private List<String> kinds() {
        return rooms.enter(caseNo, RoomSide.MEDIATOR).talk().entries().stream()
                .map(RoomEntry::kind)
                .map(RoomEntry.Kind::code)
                .toList();
    }
}
