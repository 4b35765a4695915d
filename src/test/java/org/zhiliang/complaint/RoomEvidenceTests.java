package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.document.Samples;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** Evidence in the room: who sees it, who is told, and what is refused; and the colleagues whom a firm brings in. */
@HouseTest
class RoomEvidenceTests {

    private static final String PLACE = "room-evidence.evidence";

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

    CaseNo caseNo;
    String home;
    PartyBrowser complainant;
    PartyBrowser respondent;

    @BeforeEach
    void two_parties_with_a_room() {
        MediatedCase one = MediatedCase.lodged(
                        complaints,
                        driver,
                        Lodgings.aComplaint().reachableBy("ayguli@example.org", "chenguang@example.org"))
                .arranged();
        caseNo = one.caseNo();
        home = "/case/" + caseNo;
        complainant = PartyBrowser.withCode(mvc, one);
        respondent = PartyBrowser.withLink(mvc, keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1)));
    }

    @Test
    void evidence_for_both_is_seen_by_the_other_side_who_is_told_and_leaves_a_receipt() {
        byte[] photo = Samples.png();
        String id = shown(complainant, "漏水照片.png", photo, "照片证明壶底漏水。", "yes");
        assertThat(toldSince("chenguang@example.org", "PROPOSAL_RECEIVED")).isEqualTo(1);
        assertThat(complainant.page(home + "/room")).contains("漏水照片.png", "被投诉人尚未阅读");

        assertThat(respondent.page(home + "/room")).contains("照片证明壶底漏水。", "漏水照片.png", home + "/files/" + id);
        MvcTestResult file = respondent.get(home + "/files/" + id);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(photo);
        assertThat(complainant.page(home + "/room")).contains("被投诉人于 ").doesNotContain("被投诉人尚未阅读");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("ts-mediator")))
                .bodyText()
                .contains("漏水照片.png");
    }

    @Test
    void evidence_for_the_mediator_alone_stays_with_the_mediator() {
        String id = shown(respondent, "进货单.pdf", Samples.pdf(), "进货渠道，涉及商业秘密。", "no");

        assertThat(toldSince("ayguli@example.org", "PROPOSAL_RECEIVED")).isZero();
        assertThat(complainant.page(home + "/room")).doesNotContain("进货单.pdf", "商业秘密");
        assertThat(complainant.page(home)).doesNotContain("进货单.pdf");
        assertThat(complainant.get(home + "/files/" + id)).hasStatus(404);
        assertThat(respondent.page(home + "/room")).contains("进货单.pdf", "商业秘密");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo + "/room").with(SignedIn.as("ts-mediator")))
                .bodyText()
                .contains("进货单.pdf", "商业秘密");
    }

    @Test
    void a_file_whose_name_lies_about_its_content_is_refused_in_a_sentence() {
        assertThat(respondent.upload(home + "/files", PLACE, "检测报告.pdf", Samples.program()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.message")
                .asString()
                .contains("检测报告.pdf");
        assertThat(entries()).isEmpty();
    }

    @Test
    void a_hash_that_is_not_there_and_a_file_of_the_other_side_are_refused_and_nothing_is_lost() throws Exception {
        String id = PartyBrowser.idOf(complainant.upload(home + "/files", PLACE, "收据.pdf", Samples.pdf(901)));
        assertThat(hand(respondent, id, "冒用对方的文件。", "yes")).bodyText().contains("不在您的上传记录中", "冒用对方的文件。");
        assertThat(hand(complainant, UUID.randomUUID().toString(), "没有的文件。", "yes"))
                .bodyText()
                .contains("不在您的上传记录中", "没有的文件。");
        String hash = jdbc.sql("select hash from document_upload where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single();
        Files.delete(Path.of("target/files", hash.substring(0, 2), hash.substring(2, 4), hash));
        assertThat(hand(complainant, id, "购买凭证。", "yes")).bodyText().contains("《收据.pdf》的内容在系统中没有找到", "购买凭证。");
        assertThat(hand(complainant, "", "没有附文件。", "yes")).bodyText().contains("没有附文件。");
        assertThat(entries()).isEmpty();
    }

    @Test
    void evidence_needs_a_key_and_an_open_room() {
        MediatedCase other = MediatedCase.lodged(complaints, driver);
        PartyBrowser stranger = PartyBrowser.withCode(mvc, other);
        assertThat(stranger.get(home + "/evidence")).hasStatus3xxRedirection();
        assertThat(stranger.upload(home + "/files", PLACE, "a.png", Samples.png()))
                .hasStatus(404);
        String early = "/case/" + other.caseNo();
        String id = PartyBrowser.idOf(stranger.upload(early + "/files", PLACE, "a.png", Samples.png()));
        assertThat(stranger.post(
                        early + "/evidence", "_shown", "evidence", "evidence", id, "text", "x", "shared", "yes"))
                .hasStatus(409);
    }

    @Test
    void a_colleague_gets_a_link_of_their_own_and_writes_in_their_own_name() {
        assertThat(respondent.page(home + "/colleague")).contains("请同事参与");
        assertThat(respondent.post(home + "/colleague", "person", "", "contact", "不是号码"))
                .bodyText()
                .contains("href=\"#colleague-person\"", "href=\"#colleague-contact\"", "不是号码");
        assertThat(respondent.post(home + "/colleague", "person", "李售后", "contact", "lishouhou@example.org"))
                .hasStatus3xxRedirection();

        PartyBrowser colleague = PartyBrowser.withLink(mvc, linkSentTo("lishouhou@example.org"));
        colleague.post(home + "/room/statement", "text", "仓库有现货，明天可换。", "key", "colleague" + caseNo);
        assertThat(complainant.page(home + "/room")).contains("> 李售后<", "仓库有现货，明天可换。");
        assertThat(complainant.get(home + "/colleague")).hasStatus(404);
    }

    private String shown(PartyBrowser party, String name, byte[] content, String text, String shared) {
        String id = PartyBrowser.idOf(party.upload(home + "/files", PLACE, name, content));
        assertThat(party.page(home + "/evidence")).contains(name);
        assertThat(hand(party, id, text, shared)).hasRedirectedUrl(home + "/room#newest");
        return id;
    }

    private MvcTestResult hand(PartyBrowser party, String id, String text, String shared) {
        return party.post(home + "/evidence", "_shown", "evidence", "evidence", id, "text", text, "shared", shared);
    }

    private List<String> entries() {
        return jdbc.sql("select kind from complaint_room_entry where case_no = ?")
                .param(caseNo.value())
                .query(String.class)
                .list();
    }

    private int toldSince(String address, String kind) {
        return jdbc.sql("select count(*) from notification_outbox where case_no = ? and recipient = ? and kind = ?")
                .params(caseNo.value(), address, kind)
                .query(Integer.class)
                .single();
    }

    private String linkSentTo(String address) {
        String path = jdbc.sql("""
                        select parameters ->> 'path' from notification_outbox
                        where case_no = ? and recipient = ? order by id desc limit 1
                        """)
                .params(caseNo.value(), address)
                .query(String.class)
                .single();
        return path.substring("/link/".length());
    }
}
