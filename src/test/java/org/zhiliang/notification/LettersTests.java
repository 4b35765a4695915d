package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;
import static org.zhiliang.complaint.Reportings.aReport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thymeleaf.ITemplateEngine;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodged;
import org.zhiliang.complaint.Reports;
import org.zhiliang.document.Contents;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** The papers and messages of complaints on their way out of the house, with a real mail server on loopback. */
@HouseTest
class LettersTests {

    private static final String COMPLAINANT = "ayguli-" + UUID.randomUUID() + "@example.org";
    private static final String RESPONDENT = "chenguang-" + UUID.randomUUID() + "@example.org";

    @Autowired
    Complaints complaints;

    @Autowired
    Reports reports;

    @Autowired
    Papers papers;

    @Autowired
    Contents contents;

    @Autowired
    CaseHistory history;

    @Autowired
    PartyKeys keys;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contacts contacts;

    @Autowired
    Wording wording;

    @Autowired
    ITemplateEngine templates;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private CaseNo caseNo;

    @BeforeEach
    void an_empty_outbox() {
        jdbc.sql("delete from notification_outbox").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.sql("delete from notification_outbox").update();
    }

    @Test
    void whoever_complains_gets_number_and_query_code_at_once_by_mail_and_sms() {
        Lodged lodged = lodge();
        post();

        assertThat(mailsTo(COMPLAINANT)).singleElement().asString().contains(caseNo.value(), lodged.queryCode());
        assertThat(texts).singleElement().asString().startsWith("13900000001").contains(lodged.queryCode());
        assertThat(mailsTo(RESPONDENT)).isEmpty();
    }

    @Test
    void a_complaint_that_is_handed_in_twice_is_answered_once() {
        String key = UUID.randomUUID().toString();
        caseNo = complaints
                .lodge(aComplaint()
                        .withKey(key)
                        .reachableBy(COMPLAINANT, RESPONDENT)
                        .lodging())
                .caseNo();
        complaints.lodge(
                aComplaint().withKey(key).reachableBy(COMPLAINANT, RESPONDENT).lodging());
        post();

        assertThat(mailsTo(COMPLAINANT)).hasSize(1);
    }

    @Test
    void an_acceptance_is_a_paper_for_the_complainant_and_a_link_for_the_respondent() {
        accept();
        post();

        assertThat(textOf(paper("acceptance"))).contains("受理决定书", "阿依古丽", caseNo.value(), "第十五条");
        assertThat(papers.of(caseNo, PartyRole.RESPONDENT)).isEmpty();
        assertThat(mailsTo(COMPLAINANT)).anyMatch(mail -> mail.contains("已由乌鲁木齐市天山区市场监督管理局受理"));
        assertThat(history.of(caseNo))
                .anyMatch(event -> event.code().equals("letter.acceptance")
                        && String.valueOf(event.detail())
                                .contains(paper("acceptance").number()));
        Matcher link = Pattern.compile("/link/([\\w-]+)").matcher(String.join(" ", mailsTo(RESPONDENT)));
        assertThat(link.find()).isTrue();
        assertThat(keys.redeem(link.group(1)))
                .hasValueSatisfying(key -> assertThat(key.role()).isEqualTo(PartyRole.RESPONDENT));
    }

    @Test
    void a_link_leaves_our_tables_with_the_message() {
        accept();
        post();

        assertThat(jdbc.sql("select parameters::text from notification_outbox where kind = 'RESPONDENT_INVITED'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(parameters -> !parameters.contains("/link/"));
    }

    @Test
    void a_refusal_prints_its_ground_its_reasons_and_the_other_remedies() {
        received();
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "refuse").with("ground", "N3").with("reason", "未能提供购买凭证，${7*7} <b>存疑</b>。"));
        driver.complete(caseNo, "Task_ApproveRefusal", "ts-head", Values.of("approval", "approve"));
        driver.runAllSteps(caseNo);
        post();

        assertThat(textOf(paper("refusal")))
                .contains("《市场监督管理投诉举报处理办法》第十六条规定的不予受理情形：第三项", "未能提供购买凭证，${7*7} <b>存疑</b>。", "第三十九条")
                .contains("与经营者协商和解", "消费者协会", "有关行政部门投诉", "提请仲裁机构仲裁", "向人民法院提起诉讼");
        assertThat(mailsTo(COMPLAINANT)).anyMatch(mail -> mail.contains("不予受理"));
        assertThat(mailsTo(RESPONDENT)).isEmpty();
    }

    @Test
    void a_request_for_proof_names_the_materials_and_the_day() {
        received();
        LocalDate until = LocalDate.now().plusDays(5);
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证正反面照片")
                        .with("identityUntil", until.toString()));
        driver.runAllSteps(caseNo);
        post();

        assertThat(textOf(paper("identity")))
                .contains("身份证正反面照片", until.getMonthValue() + "月" + until.getDayOfMonth() + "日");
        assertThat(mailsTo(COMPLAINANT)).anyMatch(mail -> mail.contains("请补充身份证明"));
    }

    @Test
    void a_terminated_mediation_is_told_to_both_with_the_ground() {
        accept();
        driver.fireTimer(caseNo, "Timer_NoAnswer");
        driver.runAllSteps(caseNo);
        driver.complete(
                caseNo,
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "terminate").with("ground", "2"));
        driver.runAllSteps(caseNo);
        post();

        assertThat(textOf(paper("termination"))).contains("第二十三条", "第二项", "向人民法院提起诉讼");
        assertThat(papers.of(caseNo, PartyRole.RESPONDENT))
                .extracting(Paper::style)
                .containsExactly("termination");
        assertThat(textOf(paper("answer"))).contains("终止", "第二项");
        assertThat(mailsTo(COMPLAINANT))
                .anyMatch(mail -> mail.contains("调解已结束"))
                .anyMatch(mail -> mail.contains("请评价办理情况"));
        assertThat(mailsTo(RESPONDENT)).anyMatch(mail -> mail.contains("调解已结束"));
    }

    @Test
    void the_mediation_document_holds_the_terms_and_the_signatures_of_both() {
        accept();
        driver.complete(
                caseNo,
                "Task_Answer",
                party("respondent"),
                Values.of("consent", "yes").with("delegation", "no").with("answer", "同意协商。"));
        driver.complete(
                caseNo,
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "session")
                        .with("mediator", "ts-mediator")
                        .with("mode", "phone")
                        .with("meetingDay", LocalDate.now().plusDays(3).toString()));
        driver.runAllSteps(caseNo);
        driver.complete(
                caseNo,
                "Task_Mediate",
                "ts-mediator",
                Values.of("session", "agreed")
                        .with("mode", "phone")
                        .with("present", "双方本人")
                        .with("record", "双方协商一致。")
                        .with("content", "更换同型号新电热水壶一只。")
                        .with("performBy", LocalDate.now().plusDays(10).toString()));
        driver.runAllSteps(caseNo);
        driver.complete(
                caseNo,
                "Task_SignComplainant",
                party("complainant"),
                Values.of("signing", "sign").with("name", "阿依古丽"));
        driver.complete(
                caseNo,
                "Task_SignRespondent",
                party("respondent"),
                Values.of("signing", "sign").with("name", "王经理"));
        driver.runAllSteps(caseNo);
        post();

        assertThat(textOf(paper("mediation"))).contains("调解方式", "电话", "申请其回避");
        assertThat(textOf(paper("agreement"))).contains("更换同型号新电热水壶一只。", "阿依古丽", "王经理", "自双方当事人签名或者盖章之日起生效");
        assertThat(papers.of(caseNo, PartyRole.RESPONDENT))
                .extracting(Paper::style)
                .containsExactly("mediation", "agreement");
        for (String side : List.of(COMPLAINANT, RESPONDENT)) {
            assertThat(mailsTo(side))
                    .anyMatch(mail -> mail.contains("调解通知"))
                    .anyMatch(mail -> mail.contains("调解书待签署"))
                    .anyMatch(mail -> mail.contains("《投诉调解书》"));
        }
    }

    @Test
    void nobody_but_the_reporter_hears_of_a_report() {
        Lodged lodged = reports.lodge(aReport().lodging());
        post();

        assertThat(texts).singleElement().asString().startsWith("13900000002").contains(lodged.queryCode());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_anonymous_report_is_answered_to_nobody() {
        reports.lodge(aReport().anonymous().lodging());
        post();

        assertThat(texts).isEmpty();
    }

    @Test
    void a_respondent_whom_no_message_reaches_is_noted_for_the_officials() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        route();
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);

        assertThat(history.of(caseNo))
                .anyMatch(event -> event.code().equals("letter.unreachable")
                        && "respondent".equals(event.detail())
                        && !event.isPublic());
    }

    private Lodged lodge() {
        Lodged lodged = complaints.lodge(
                aComplaint().in("650102").reachableBy(COMPLAINANT, RESPONDENT).lodging());
        caseNo = lodged.caseNo();
        return lodged;
    }

    private void received() {
        lodge();
        route();
    }

    private void route() {
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
    }

    private void accept() {
        received();
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
    }

    private Actor party(String role) {
        return new Actor(role + "@" + caseNo, Set.of(role + "@" + caseNo));
    }

    private Paper paper(String style) {
        List<Paper> found = papers.of(caseNo).stream()
                .filter(paper -> paper.style().equals(style))
                .toList();
        assertThat(found)
                .as("papers of style %s among %s", style, papers.of(caseNo))
                .hasSize(1);
        return found.get(0);
    }

    /** The text without line breaks, which fall where the page is full. */
    private String textOf(Paper paper) {
        try (PDDocument pdf =
                Loader.loadPDF(contents.open(paper.content().hash()).readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\r\\n]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void post() {
        Clock soon = Clock.offset(Clock.systemDefaultZone(), Duration.ofSeconds(1));
        LoopbackPost.postman(
                        jdbc,
                        soon,
                        contacts,
                        wording,
                        templates,
                        server.getSmtp().getPort(),
                        texts)
                .deliverDue();
    }

    private List<String> mailsTo(String address) {
        return LoopbackPost.mailsTo(server, address);
    }
}
