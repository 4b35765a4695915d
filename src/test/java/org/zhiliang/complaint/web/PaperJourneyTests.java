package org.zhiliang.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.Routing;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;
import org.zhiliang.workday.Deadlines;

/** Papers on their way in: by the sender in the portal, or by an official at the counter. */
@HouseTest
class PaperJourneyTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Parties parties;

    @Autowired
    Routing routing;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessDriver driver;

    /** What the browser keeps: the session and the drafts. */
    final Map<String, Cookie> jar = new TreeMap<>();

    String login = "";
    String base = "";

    @Test
    void the_choice_page_says_what_a_complaint_and_a_report_are_for() {
        assertThat(get("/lodge")).hasStatusOk().bodyText().contains("我要投诉", "我要举报", "/lodge/report", "既要投诉，又要举报");
    }

    @Test
    void an_anonymous_report_is_followed_by_number_and_code_and_names_nobody() {
        begin("/lodge/report", "aygul");
        post("/identity", "sector", "food", "anonymous", "yes", "insider", "no");
        against();
        post("/facts", "problem", "foodSafety", "reportFacts", "货架上的奶粉已过期两个月仍在销售。", "injured", "no");
        post("/evidence", "_shown", "truth", "truth", "true");
        assertThat(post("/check")).hasRedirectedUrl("/case/lodged");

        String receipt = text(get("/case/lodged"));
        CaseNo caseNo = new CaseNo(found(receipt, "JB-\\d{6}-\\d{4}-\\d{6}"));
        CaseFile file = register.get(caseNo);
        assertThat(file.lodgedBy()).isNull();
        assertThat(parties.find(caseNo, PartyRole.REPORTER)).isEmpty();

        jar.clear();
        login = "";
        base = "/case";
        assertThat(post("", "number", caseNo.value(), "code", found(receipt, "(?<=<strong>)[2-9A-Z]{10}(?=</strong>)")))
                .hasRedirectedUrl("/case/" + caseNo);
        assertThat(get("/case/" + caseNo)).bodyText().contains("举报已登记").doesNotContain("奶粉", "某粮油店");
    }

    @Test
    void a_complaint_that_also_reports_gives_one_receipt_with_two_numbers() {
        begin("/lodge/complaint", "");
        fillComplaint("yes", "goods");
        post("/report", "reportFacts", "该店长期销售无中文标签的进口食品。", "insider", "no", "reward", "no");
        finishComplaint();
        assertThat(post("/check")).hasStatus3xxRedirection();

        String receipt = text(get("/case/lodged"));
        CaseNo complaint = new CaseNo(found(receipt, "TS-\\d{6}-\\d{4}-\\d{6}"));
        CaseNo report = new CaseNo(found(receipt, "JB-\\d{6}-\\d{4}-\\d{6}"));
        assertThat(history.linked(complaint)).containsExactly(report);
        assertThat(get("/case/" + complaint)).bodyText().contains("/case/" + report);
        assertThat(get("/case/" + report)).hasStatusOk();
    }

    @Test
    void a_complaint_by_telephone_runs_from_the_time_of_the_call_and_bears_its_12315_number() {
        String number = "65" + System.nanoTime();
        takeDown(number, beijing(LocalDateTime.now(ZoneId.of("Asia/Shanghai")).minusDays(2)));
        fillComplaint("no", "goods");
        finishComplaint();
        assertThat(post("/check")).hasRedirectedUrl("/staff/intake/done");

        String told = text(get("/staff/intake/done"));
        CaseNo caseNo = new CaseNo(found(told, "TS-\\d{6}-\\d{4}-\\d{6}"));
        CaseFile file = register.get(caseNo);
        assertThat(file.origin()).isEqualTo("12315");
        assertThat(file.unit()).isEqualTo("amr-650102");
        assertThat(history.bearing("12315", number)).hasValue(caseNo);
        assertThat(history.of(caseNo).get(0).actor()).isEqualTo("ts-intake");

        freshPaper();
        assertThat(receipt(number, now())).hasRedirectedUrl("/staff/cases/" + caseNo + "?known");
    }

    @Test
    void a_time_of_receipt_in_the_future_is_refused_at_its_field() {
        freshPaper();
        MvcTestResult page = receipt(
                "65-0001", beijing(LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusMinutes(90)));
        assertThat(page).hasStatus(422).bodyText().contains("receivedAt", "不能晚于");
    }

    @Test
    void nobody_but_the_intake_finds_the_counter() {
        for (String other : new String[] {"ts-handler1", "ts-head"}) {
            login = other;
            MvcTestResult page = get("/staff/intake/complaint-for-others");
            assertThat(page.getUnresolvedException() != null
                            || page.getResponse().getStatus() == 404)
                    .isTrue();
        }
        login = "";
        assertThat(get("/staff/intake").getResponse().getStatus()).isNotEqualTo(200);
    }

    @Test
    void the_plain_question_leads_to_the_department() {
        begin("/lodge/complaint", "");
        fillComplaint("no", "medical");
        finishComplaint();
        post("/check");
        CaseNo caseNo = new CaseNo(found(text(get("/case/lodged")), "TS-\\d{6}-\\d{4}-\\d{6}"));

        assertThat(CaseKind.of(caseNo)).isEqualTo(CaseKind.COMPLAINT);
        assertThat(register.get(caseNo).line()).isEqualTo("health");
        assertThat(routing.of(caseNo).proposedUnit()).startsWith("health-");
    }

    @Test
    void a_shop_without_an_address_belongs_to_the_domicile_of_its_platform() {
        begin("/lodge/complaint", "");
        fillComplaint("no", "goods");
        post(
                "/purchase",
                "subject",
                "goods",
                "purpose",
                "daily",
                "online",
                "yes",
                "platform",
                "某平台",
                "traderKind",
                "onPlatform",
                "published",
                "no",
                "platformRegion",
                "653101",
                "orderNo",
                "A1");
        finishComplaint();
        post("/check");
        CaseNo caseNo = new CaseNo(found(text(get("/case/lodged")), "TS-\\d{6}-\\d{4}-\\d{6}"));

        assertThat(routing.of(caseNo).proposedUnit()).isEqualTo("amr-653101");
        assertThat(routing.of(caseNo).rule()).isEqualTo("4");
    }

    @Test
    void wrong_input_is_answered_at_its_field_and_nothing_is_lost() {
        begin("/lodge/complaint", "");
        MvcTestResult who = post("/who", "name", "${7*7}", "phone", "张三的电话", "address", "<script>alert(1)</script>");
        assertThat(who)
                .hasStatus(422)
                .bodyText()
                .contains("联系电话应为手机号码", "value=\"${7*7}\"", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(post("/respondent", "respondentCreditCode", "91650100MA0000000X", "respondentName", "甲".repeat(121)))
                .bodyText()
                .contains("不是有效的统一社会信用代码", "最多120个字");
        assertThat(post("/item", "purchaseDate", "2999-01-01")).bodyText().contains("购买日期不能晚于今天");
    }

    @Test
    void representatives_are_at_most_two_and_among_those_who_complain() {
        begin("/lodge/complaint", "");
        post("/kind", "sector", "goods", "onBehalf", "joint", "withReport", "no");
        post("/who", "name", "古丽", "phone", "13912345678", "address", "天山区");
        assertThat(joint("古丽、李四、王五")).hasStatus(422).bodyText().contains("代表人最多两名");
        assertThat(joint("赵六")).hasStatus(422).bodyText().contains("赵六不在投诉人名单中");
        assertThat(joint("古丽、李四")).hasStatus3xxRedirection();
    }

    private MvcTestResult joint(String representatives) {
        return post(
                "/joint",
                "_shown",
                "others",
                "_shown",
                "others[0]",
                "others[0].otherName",
                "李四",
                "others[0].otherPhone",
                "13912345679",
                "representatives",
                representatives);
    }

    private void fillComplaint(String withReport, String sector) {
        post("/kind", "sector", sector, "onBehalf", "own", "withReport", withReport);
        post("/who", "name", "古丽", "phone", "13912345678", "address", "乌鲁木齐市天山区");
        against();
        post("/purchase", "subject", "service", "purpose", "daily", "online", "no");
    }

    private void against() {
        post(
                "/respondent",
                "respondentName",
                "某粮油店",
                "respondentRegion",
                "650102",
                "respondentAddress",
                "示例路1号",
                "online",
                "no");
    }

    private void finishComplaint() {
        post("/item", "itemName", "大米", "amount", "100", "purchaseDate", "2026-01-05");
        post("/facts", "problem", "quality", "facts", "买回后发现有虫，经营者拒绝退货。", "elsewhere", "no");
        post("/injury", "injured", "no");
        post("/claims", "_shown", "claims", "claims", "return");
        post("/consent", "delegation", "yes", "publicity", "no", "_shown", "truth", "truth", "true");
    }

    private void takeDown(String number, String at) {
        freshPaper();
        assertThat(receipt(number, at)).hasRedirectedUrl(base + "/kind");
    }

    private void freshPaper() {
        begin("/staff/intake/complaint-for-others", "ts-intake");
        post("/restart");
        begin("/staff/intake/complaint-for-others", "ts-intake");
    }

    private MvcTestResult receipt(String number, String at) {
        return post("/receipt", "origin", "12315", "externalNumber", number, "receivedAt", at);
    }

    private static String now() {
        return beijing(LocalDateTime.now(ZoneId.of("Asia/Shanghai")));
    }

    private static String beijing(LocalDateTime moment) {
        return moment.toString().substring(0, 16);
    }

    private void begin(String address, String who) {
        base = address;
        login = who;
        jar.clear();
        get(address);
    }

    private MvcTestResult get(String address) {
        return signed(browser.get().uri(address));
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(base + path).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return signed(request);
    }

    private MvcTestResult signed(MockMvcTester.MockMvcRequestBuilder request) {
        if (!login.isEmpty()) {
            request.with(user(login)
                    .roles(login.startsWith("ts-") ? new String[] {"STAFF", "INTAKE"} : new String[] {"OUTSIDER"}));
        }
        if (!jar.isEmpty()) {
            request.cookie(jar.values().toArray(Cookie[]::new));
        }
        MvcTestResult page = request.exchange();
        for (Cookie cookie : page.getResponse().getCookies()) {
            if (!cookie.getName().contains("FORM")) {
                jar.put(cookie.getName(), cookie);
            }
        }
        return page;
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }
}
