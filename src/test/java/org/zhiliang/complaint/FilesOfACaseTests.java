package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.CollectionUtils;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.SignedIn;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.Samples;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;
import org.zhiliang.worklist.DraftHolder;

/** Files on their way from the form of the portal to the dossier. */
@HouseTest
class FilesOfACaseTests {

    private static final String BASE = "/lodge/complaint";

    @Autowired
    List<FormWords> words;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Attachments attachments;

    @Autowired
    PartyKeys keys;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    final Cookie cookie = new Cookie("ZHILIANG_DRAFT_complaint", DraftHolder.newToken());
    Cookie session = new Cookie("ZHILIANG", "none");

    @Test
    void a_file_goes_from_the_form_into_the_dossier() throws Exception {
        fillAll();
        byte[] receipt = Samples.pdf(700_000);
        String id = uploaded("收据.pdf", receipt);
        post("/evidence", "_shown", "evidence", "evidence", id);
        assertThat(get("/evidence")).bodyText().contains("收据.pdf", "value=\"" + id + "\"");
        assertThat(get("/check")).bodyText().contains("收据.pdf");

        CaseNo caseNo = sent();

        assertThat(attachments.of(caseNo)).singleElement().satisfies(file -> {
            assertThat(file.side()).isEqualTo("complainant");
            assertThat(file.content().size()).isEqualTo(700_000);
        });
        assertThat(browser.get().uri("/case/" + caseNo).cookie(session))
                .bodyText()
                .contains("收据.pdf", "证明材料", "投诉人提交");
        MvcTestResult own = browser.get()
                .uri("/case/" + caseNo + "/files/" + id)
                .cookie(session)
                .exchange();
        assertThat(own).hasStatusOk();
        assertThat(own.getResponse().getContentAsByteArray()).isEqualTo(receipt);
        assertThat(own.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(own.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(own.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private", "no-store");
        assertThat(own.getResponse().getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void officials_of_the_unit_get_it_on_the_record_and_those_of_another_region_find_nothing() throws Exception {
        fillAll();
        String id = uploaded("收据.pdf", Samples.pdf());
        post("/evidence", "_shown", "evidence", "evidence", id);
        CaseNo caseNo = sent();
        String address = "/staff/cases/" + caseNo + "/files/" + id;

        assertThat(browser.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("ts-intake")))
                .bodyText()
                .contains("收据.pdf", address);
        assertThat(browser.get().uri(address).with(SignedIn.as("ts-intake"))).hasStatusOk();
        assertThat(jdbc.sql("select actor from audit_entry where subject_kind = 'file' and subject_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("ts-intake");
        assertThat(browser.get().uri(address).with(SignedIn.as("ks-intake"))).hasStatus(404);
        assertThat(browser.get()
                        .uri("/staff/cases/" + caseNo + "/files/" + UUID.randomUUID())
                        .with(SignedIn.as("ts-intake")))
                .hasStatus(404);
        assertThat(browser.get().uri(address)).hasStatus(401);
    }

    @Test
    void the_other_side_and_passers_by_do_not_find_the_complainants_file() throws Exception {
        fillAll();
        String id = uploaded("收据.pdf", Samples.pdf());
        post("/evidence", "_shown", "evidence", "evidence", id);
        CaseNo caseNo = sent();
        Cookie respondent = browser.post()
                .uri("/link/" + keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1)))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("ZHILIANG");

        String address = "/case/" + caseNo + "/files/" + id;
        assertThat(browser.get().uri("/case/" + caseNo).cookie(respondent))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("收据.pdf");
        assertThat(browser.get().uri(address).cookie(respondent)).hasStatus(404);
        assertThat(browser.get().uri(address)).hasStatus3xxRedirection();
        attachments.share(caseNo, UUID.fromString(id), true);
        assertThat(browser.get().uri(address).cookie(respondent)).hasStatusOk();
    }

    @Test
    void a_party_supplies_what_was_asked_for_and_nobody_else_can_touch_it() throws Exception {
        fillAll();
        CaseNo caseNo = sent();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证复印件")
                        .with("identityUntil", LocalDate.now().plusDays(5).toString()));
        driver.runStep(caseNo, "Task_AskIdentity");
        String door = "/case/" + caseNo + "/files";
        String task = "/case/" + caseNo + "/task/Task_SupplyIdentity";

        String id = uploaded(door, "identity-proof.files", "身份证.png", Samples.png());
        assertThat(browser.get().uri(task).cookie(session)).bodyText().contains("身份证.png");
        assertThat(browser.get().uri(door + "/" + id + "/content")).hasStatus(404);
        assertThat(posted(task, "_shown", "files", "files", UUID.randomUUID().toString()))
                .bodyText()
                .contains("不在您的上传记录中");
        assertThat(posted(task, "_shown", "files", "files", id)).hasStatus3xxRedirection();
        assertThat(attachments.of(caseNo)).singleElement().satisfies(file -> {
            assertThat(file.form()).isEqualTo("identity-proof");
            assertThat(file.suppliedBy()).isEqualTo("complainant@" + caseNo);
        });
        assertThat(posted(task, "_shown", "files", "files", id)).hasStatus(404);
    }

    @Test
    void officials_file_papers_that_the_parties_do_not_see() throws Exception {
        fillAll();
        CaseNo caseNo = sent();
        String door = "/staff/cases/" + caseNo;

        MvcTestResult begun = browser.post()
                .uri(door + "/files")
                .with(SignedIn.as("ts-intake"))
                .with(csrf())
                .param("place", "dossier-filing.reports")
                .param("name", "检验报告.pdf")
                .param("size", "500")
                .exchange();
        String id = idOf(begun);
        for (var request : List.of(
                browser.put().uri(door + "/files/" + id + "?offset=0").content(Samples.pdf(500)),
                browser.post().uri(door + "/files/" + id + "/finish"))) {
            assertThat(request.with(SignedIn.as("ts-intake")).with(csrf())).hasStatusOk();
        }
        assertThat(browser.get().uri(door + "/filing").with(SignedIn.as("ts-intake")))
                .bodyText()
                .contains("检验报告.pdf");
        assertThat(readOver(door + "/filing", "reports", id))
                .extracting(FormWords.Line::label, FormWords.Line::text)
                .containsExactly(tuple("检验、检测、鉴定报告", "检验报告.pdf"));
        assertThat(browser.get().uri(door + "/filing").with(SignedIn.as("ks-intake")))
                .hasStatus(404);
        assertThat(browser.get().uri(door + "/filing").with(SignedIn.as("admin")))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri(door + "/filing")
                        .with(SignedIn.as("ts-intake"))
                        .with(csrf())
                        .param("_shown", "reports")
                        .param("reports", id))
                .hasRedirectedUrl(door + "#files");

        assertThat(attachments.of(caseNo)).singleElement().satisfies(file -> {
            assertThat(file.side()).isEqualTo("staff");
            assertThat(file.suppliedBy()).isEqualTo("ts-intake");
        });
        assertThat(browser.get().uri(door).with(SignedIn.as("ts-intake")))
                .bodyText()
                .contains("检验报告.pdf", "检验、检测、鉴定报告", "工作人员存入");
        assertThat(browser.get().uri("/case/" + caseNo).cookie(session))
                .bodyText()
                .doesNotContain("检验报告.pdf");
    }

    @Test
    void a_submission_with_lost_foreign_or_unfinished_files_is_refused_and_names_the_field() throws Exception {
        fillAll();
        byte[] receipt = Samples.pdf();
        String id = uploaded("收据.pdf", receipt);
        post("/evidence", "_shown", "evidence", "evidence", id);
        String hash = jdbc.sql("select hash from document_upload where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single();
        Files.delete(Path.of("target/files", hash.substring(0, 2), hash.substring(2, 4), hash));

        assertThat(post("/check"))
                .hasStatus(422)
                .bodyText()
                .contains("《收据.pdf》的内容在系统中没有找到", "evidence?return=check#f-evidence");
        post("/evidence", "_shown", "evidence", "evidence", UUID.randomUUID().toString());
        assertThat(post("/check")).hasStatus(422).bodyText().contains("不在您的上传记录中");
        String again = uploaded("收据.pdf", receipt);
        post("/evidence", "_shown", "evidence", "evidence", again);
        assertThat(attachments.of(sent())).hasSize(1);
    }

    @Test
    void sending_twice_binds_the_files_once() throws Exception {
        fillAll();
        String id = uploaded("收据.pdf", Samples.pdf());
        post("/evidence", "_shown", "evidence", "evidence", id);
        CaseNo caseNo = sent();
        assertThat(sent()).isEqualTo(caseNo);
        assertThat(attachments.of(caseNo)).hasSize(1);
        assertThat(begin(BASE + "/files", "complaint-intake.evidence", "b.pdf", 10))
                .hasStatus(409);
    }

    @Test
    void another_browser_finds_none_of_the_uploads_of_a_draft() throws Exception {
        String id = uploaded("收据.pdf", Samples.pdf());
        Cookie other = new Cookie(cookie.getName(), DraftHolder.newToken());
        assertThat(browser.get().uri(BASE + "/files/" + id + "/content").cookie(other))
                .hasStatus(404);
        assertThat(browser.delete().uri(BASE + "/files/" + id).with(csrf()).cookie(other))
                .hasStatus(204);
        assertThat(browser.get().uri(BASE + "/files/" + id + "/content").cookie(cookie))
                .hasStatusOk();
        assertThat(browser.get().uri("/lodge/nothing/files/" + id + "/progress").cookie(cookie))
                .hasStatus(404);
    }

    @Test
    void refusals_are_sentences_and_sizes_are_checked_as_declared_and_as_sent() throws Exception {
        String files = BASE + "/files";
        assertThat(begin(files, "complaint-intake.evidence", "病毒.exe", 10))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.message")
                .asString()
                .contains("《病毒.exe》的类型不能上传");
        assertThat(begin(files, "complaint-intake.evidence", "a.pdf", 99_000_000))
                .hasStatus(413);
        String id = idOf(begin(files, "complaint-intake.evidence", "a.pdf", 10));
        assertThat(browser.put()
                        .uri(files + "/" + id + "?offset=0")
                        .with(csrf())
                        .cookie(cookie)
                        .content(new byte[1_048_577]))
                .hasStatus(413);
        assertThat(browser.put()
                        .uri(files + "/" + id + "?offset=0")
                        .with(csrf())
                        .cookie(cookie)
                        .content(Samples.pdf(500)))
                .bodyJson()
                .extractingPath("$.received")
                .isEqualTo(0);
        assertThat(browser.put()
                        .uri(files + "/" + id + "?offset=0")
                        .cookie(cookie)
                        .content(new byte[10]))
                .hasStatus(403);
    }

    @Test
    void without_a_script_a_button_sends_and_another_removes() throws Exception {
        MvcTestResult page = browser.post()
                .uri(BASE + "/evidence")
                .multipart()
                .file(new MockMultipartFile("_file.evidence", "..\\收据.pdf", null, Samples.pdf()))
                .file(new MockMultipartFile("_file.evidence", "坏.pdf", null, Samples.png()))
                .with(csrf())
                .cookie(cookie)
                .param("_upload", "evidence")
                .param("_shown", "evidence")
                .exchange();
        assertThat(page).hasStatus(422).bodyText().contains("收据.pdf", "《坏.pdf》按扩展名应是 PDF 文件，内容却是 PNG 图片");
        String id = jdbc.sql("select id from document_upload where name = '收据.pdf' order by begun_at desc limit 1")
                .query(String.class)
                .single();
        assertThat(get("/evidence")).bodyText().contains("value=\"" + id + "\"");
        assertThat(post("/evidence", "_shown", "evidence", "evidence", id, "_drop", id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(id);
        assertThat(post("/evidence", "_shown", "evidence", "_file.evidence", "小票.jpg"))
                .hasStatus(422)
                .bodyText()
                .contains("还没有上传");
    }

    @Test
    void a_form_that_is_too_large_is_turned_away_unread() {
        MvcTestResult page = browser.post()
                .uri("/lodge/complaint/evidence")
                .with(csrf())
                .contentType("multipart/form-data; boundary=x")
                .with(request -> {
                    request.addHeader("Content-Length", "30000000");
                    return request;
                })
                .content(new byte[26_000_000])
                .exchange();
        assertThat(page).hasStatus(413);
        assertThat(browser.post()
                        .uri("/case")
                        .with(csrf())
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[4_000_000]))
                .hasStatus(413);
    }

    private String uploaded(String name, byte[] bytes) throws UnsupportedEncodingException {
        return uploaded(BASE + "/files", "complaint-intake.evidence", name, bytes);
    }

    private String uploaded(String door, String place, String name, byte[] bytes) throws UnsupportedEncodingException {
        String id = idOf(begin(door, place, name, bytes.length));
        for (int offset = 0; offset < bytes.length; offset += 524_288) {
            byte[] chunk = Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + 524_288));
            assertThat(browser.put()
                            .uri(door + "/" + id + "?offset=" + offset)
                            .with(csrf())
                            .cookie(cookie, session)
                            .content(chunk))
                    .hasStatusOk();
        }
        assertThat(browser.post().uri(door + "/" + id + "/finish").with(csrf()).cookie(cookie, session))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.complete")
                .isEqualTo(true);
        return id;
    }

    private MvcTestResult begin(String door, String place, String name, long size) {
        return browser.post()
                .uri(door)
                .with(csrf())
                .cookie(cookie, session)
                .param("place", place)
                .param("name", name)
                .param("size", String.valueOf(size))
                .exchange();
    }

    private static String idOf(MvcTestResult begun) throws UnsupportedEncodingException {
        assertThat(begun).hasStatus(201);
        return JsonPath.read(begun.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }

    private CaseNo sent() {
        MvcTestResult answer = post("/check");
        assertThat(answer).hasStatus3xxRedirection();
        Cookie begun = answer.getResponse().getCookie("ZHILIANG");
        session = begun == null ? session : begun;
        String receipt = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(browser.get().uri(receipt).cookie(session)).hasStatusOk();
        return new CaseNo(receipt.replaceAll(".*number=", ""));
    }

    private void fillAll() {
        post("/kind", "sector", "goods", "onBehalf", "own", "withReport", "no");
        post("/who", "name", "张三", "phone", "13912345678", "address", "乌鲁木齐市天山区");
        post("/respondent", "respondentName", "某电器行", "respondentRegion", "650102", "respondentAddress", "人民路1号");
        post("/purchase", "subject", "goods", "purpose", "daily", "online", "no");
        post("/item", "itemName", "电饭锅", "amount", "1,299.50", "purchaseDate", "2026-01-05");
        post("/facts", "problem", "quality", "facts", "使用两天后漏电，经营者拒绝退货。", "elsewhere", "no");
        post("/injury", "injured", "no");
        post("/claims", "_shown", "claims", "claims", "return");
        post("/consent", "delegation", "yes", "publicity", "no", "_shown", "truth", "truth", "true");
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(BASE + path).cookie(cookie, session).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        return posted(BASE + path, parameters);
    }

    private MvcTestResult posted(String address, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).cookie(cookie, session);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** As the page says it on which a form waits that lost its session. */
    private List<FormWords.Line> readOver(String action, String field, String value) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ts-intake", "", "ROLE_STAFF"));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return words.stream()
                    .flatMap(room ->
                            room.read(action, CollectionUtils.toMultiValueMap(Map.of(field, List.of(value)))).stream())
                    .findFirst()
                    .orElseThrow();
        } finally {
            SecurityContextHolder.clearContext();
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
