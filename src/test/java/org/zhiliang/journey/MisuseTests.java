package org.zhiliang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.engine.CaseNo;

/** Bad input and misuse of the public pages: each gets a clear answer, and nothing is lost. */
@HouseTest
class MisuseTests {

    private static final String CANARY =
            "<img src=x onerror=alert(1)> ${7919*6841} #{7919*6841} [[${7919*6841}]] {{7919*6841}}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ComplaintFiles files;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who        | name                 |                    | 姓名
                    who        | phone                | 139                | 联系电话应为手机号码
                    who        | phone                | 张三               | 联系电话应为手机号码
                    who        | email                | 不是邮箱           | 电子邮箱
                    respondent | respondentCreditCode | 91650100MA0000000X | 统一社会信用代码
                    item       | amount               | 很多               | 涉及金额
                    item       | amount               | -5                 | 涉及金额
                    item       | purchaseDate         | 2099-01-01         | 购买
                    item       | purchaseDate         | 昨天               | 购买
                    facts      | facts                | 短                 | 争议的事实
                    kind       | onBehalf             | somebodyElse       | 身份
                    """)
    void a_wrong_field_is_named_and_what_was_typed_stays(String step, String field, String typed, String told) {
        String text = typed == null ? "" : typed;
        MvcTestResult page = somebody().post(step, field, text);
        assertThat(page).hasStatus(422).bodyText().contains("govuk-error-summary", told);
        if (!text.isEmpty() && !"somebodyElse".equals(text)) {
            assertThat(page).bodyText().contains(text);
        }
    }

    @Test
    void what_is_too_long_is_refused_field_by_field_and_as_a_whole() {
        ComplainantInBrowser somebody = somebody();
        assertThat(somebody.post("facts", "facts", "很".repeat(4001)))
                .hasStatus(422)
                .bodyText()
                .contains("4000");
        assertThat(somebody.post("facts", "facts", "很".repeat(500_000))).hasStatus(409);
        assertThat(somebody.get("facts")).hasStatusOk();
    }

    @Test
    void markup_and_expressions_are_text_wherever_they_are_typed() {
        ComplainantInBrowser somebody = somebody()
                .page("who", "name", "张三" + CANARY.substring(0, 20), "phone", "13912345678", "address", CANARY)
                .page("respondent", "respondentName", CANARY, "respondentRegion", "650102", "respondentAddress", CANARY)
                .page(
                        "item",
                        "itemName",
                        CANARY,
                        "brand",
                        "${7919*6841}",
                        "amount",
                        "268",
                        "purchaseDate",
                        ComplainantInBrowser.day(-20))
                .page("facts", "problem", "quality", "facts", CANARY, "elsewhere", "no");
        somebody.fillAll();
        staysText(somebody.get("facts"));
        staysText(somebody.get("check"));
        String number = somebody.lodge();
        assertThat(CaseNo.isOne(number)).as(number).isTrue();
        staysText(somebody.get("/case/lodged?number=" + number));
        staysText(somebody.get("/case/" + number));
        staysText(mvc.get()
                .uri("/staff/cases/" + number)
                .with(SignedIn.as("ts-intake"))
                .exchange());
    }

    private static void staysText(MvcTestResult page) {
        assertThat(page).hasStatusOk().bodyText().doesNotContain("<img src=x", "54173879");
    }

    @Test
    void expressions_in_other_places_of_a_request_are_text_too() {
        assertThat(mvc.get().uri("/?lang={l}", "${7919*6841}"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("54173879");
        assertThat(query(CANARY, CANARY)).hasStatusOk().bodyText().doesNotContain("<img src=x", "54173879");
        assertThat(mvc.get().uri("/sign-in?wait={w}", "${7919*6841}"))
                .bodyText()
                .doesNotContain("54173879");
        assertThat(mvc.get().uri("/link/{t}", "${7919*6841}")).bodyText().doesNotContain("54173879");
    }

    @Test
    void fields_added_to_a_request_change_nothing() {
        ComplainantInBrowser somebody = somebody();
        somebody.post(
                "kind", "onBehalf", "own", "withReport", "no", "caseNo", "X", "status", "archived", "owner", "admin");
        String number = somebody.lodge();
        assertThat(files.get(new CaseNo(number)).status().code()).isEqualTo("registered");
        assertThat(jdbc.sql("select count(*) from complaint_intake where answers::text like '%archived%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_lost_session_loses_nothing_and_the_form_goes_on() {
        ComplainantInBrowser somebody = somebody();
        somebody.fillAll().losesTheSession();
        assertThat(somebody.get("facts")).bodyText().contains("电热水壶使用三天后漏水");
        assertThat(somebody.send()).hasStatus3xxRedirection();
    }

    @Test
    void going_back_after_sending_leads_to_the_receipt_and_makes_no_second_case() {
        ComplainantInBrowser somebody = somebody();
        String number = somebody.lodge();
        assertThat(somebody.get("who")).hasStatus3xxRedirection();
        assertThat(somebody.post("who", "name", "别人")).hasRedirectedUrl("/case/lodged?number=" + number);
        assertThat(somebody.send()).hasRedirectedUrl("/case/lodged?number=" + number);
    }

    @Test
    void a_double_click_makes_one_case() throws Exception {
        ComplainantInBrowser somebody = somebody();
        somebody.fillAll();
        long before = cases();
        var pool = Executors.newFixedThreadPool(3);
        Callable<String> click = () -> somebody.send().getResponse().getRedirectedUrl();
        List<Future<String>> clicks = pool.invokeAll(List.of(click, click, click));
        pool.shutdown();
        assertThat(clicks.get(1).get()).isEqualTo(clicks.get(0).get()).contains("/case/lodged?number=");
        assertThat(clicks.get(2).get()).isEqualTo(clicks.get(0).get());
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void guessing_numbers_and_codes_is_slowed_down_and_says_nothing() {
        String number = somebody().lodge();
        MvcTestResult wrongCode = query(number, "AAAAAAAAAA");
        MvcTestResult noSuchCase = query("TS-650102-2026-999999", "AAAAAAAAAA");
        assertThat(bodyOf(wrongCode).replace(number, "?"))
                .isEqualTo(bodyOf(noSuchCase).replace("TS-650102-2026-999999", "?"));
        MvcTestResult last = wrongCode;
        for (int i = 0; i < 12 && last.getResponse().getStatus() != 429; i++) {
            last = query("TS-650102-2026-99990" + i, "AAAAAAAAA" + i);
        }
        assertThat(last).hasStatus(429).headers().containsHeader("Retry-After");
        jdbc.sql("delete from access_throttle where key like 'case-%'").update();
    }

    @Test
    void a_case_of_somebody_else_looks_like_none() {
        String number = somebody().lodge();
        String none = "TS-650102-2026-999998";
        assertThat(somebody().get("/case/" + number)).hasStatus(302).hasRedirectedUrl(query(number));
        assertThat(somebody().get("/case/" + none)).hasStatus(302).hasRedirectedUrl(query(none));
    }

    private static String query(String number) {
        return "/case?lost&number=" + number + "&to=/case/" + number;
    }

    @Test
    void a_case_of_another_region_looks_like_none_to_an_official() {
        String number = somebody().lodge();
        assertThat(mvc.get().uri("/staff/cases/" + number).with(SignedIn.as("ts-head")))
                .hasStatusOk();
        MvcTestResult other = mvc.get()
                .uri("/staff/cases/" + number)
                .with(SignedIn.as("ks-head"))
                .exchange();
        MvcTestResult none = mvc.get()
                .uri("/staff/cases/TS-650102-2026-999997")
                .with(SignedIn.as("ks-head"))
                .exchange();
        assertThat(other).hasStatus(404);
        assertThat(bodyOf(other).replace(number, "?")).isEqualTo(bodyOf(none).replace("TS-650102-2026-999997", "?"));
    }

    @Test
    void a_link_that_is_used_up_or_never_was_says_what_to_do() {
        assertThat(mvc.get().uri("/link/abcdefghijklmnopqrstuvwxyz"))
                .hasStatusOk()
                .bodyText()
                .contains("链接");
        assertThat(mvc.post().uri("/link/abcdefghijklmnopqrstuvwxyz").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("链接");
    }

    private ComplainantInBrowser somebody() {
        return new ComplainantInBrowser(mvc);
    }

    private MvcTestResult query(String number, String code) {
        return mvc.post()
                .uri("/case")
                .with(csrf())
                .param("number", number)
                .param("code", code)
                .exchange();
    }

    /** Without the token of the form, which differs from answer to answer. */
    private static String bodyOf(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long cases() {
        return jdbc.sql("select count(*) from casefile_case").query(Long.class).single();
    }
}
