package org.zhiliang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.NotFound;

@HouseTest
class JourneyTests {

    private static final String BASE = "/lodge/rehearsal";

    @Autowired
    MockMvcTester browser;

    @Autowired
    RehearsalJourney journey;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    final Cookie cookie = new Cookie("ZHILIANG_DRAFT_rehearsal", DraftHolder.newToken());

    @Test
    void a_first_visit_gets_an_unguessable_cookie_that_scripts_cannot_read() {
        MvcTestResult page = browser.get().uri(BASE).exchange();
        assertThat(page).hasStatusOk();
        Cookie given = page.getResponse().getCookie("ZHILIANG_DRAFT_rehearsal");
        assertThat(given.getValue()).hasSize(43);
        assertThat(given.isHttpOnly()).isTrue();
        assertThat(given.getPath()).isEqualTo(BASE);
    }

    @Test
    void looking_at_pages_makes_no_draft() {
        long before = count();
        assertThat(get("/kind")).hasStatusOk();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void continue_leads_to_the_steps_that_the_answers_call_for() {
        assertThat(post("/kind", "sector", "goods", "onBehalf", "own", "withReport", "no"))
                .hasRedirectedUrl(BASE + "/who");
        assertThat(fillWho()).hasRedirectedUrl(BASE + "/respondent");
        post("/kind", "sector", "goods", "onBehalf", "agent", "withReport", "no");
        assertThat(fillWho()).hasRedirectedUrl(BASE + "/agent");
    }

    @Test
    void a_wrong_page_is_shown_again_with_links_to_its_fields_and_nothing_is_lost() {
        MvcTestResult page = post("/who", "name", "张", "phone", "abc", "address", "<b>${x}</b>");
        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("href=\"#f-name\"", "id=\"f-name\"", "id=\"f-phone-error\"", "姓名至少2个字", "value=\"abc\"")
                .contains("&lt;b&gt;${x}&lt;/b&gt;")
                .doesNotContain("<b>${x}");
        assertThat(get("/who")).bodyText().contains("value=\"abc\"");
    }

    @Test
    void the_same_page_speaks_english() {
        MvcTestResult page = browser.post()
                .uri(BASE + "/who")
                .with(csrf())
                .cookie(cookie)
                .locale(Locale.ENGLISH)
                .header("Accept-Language", "en")
                .param("lang", "en")
                .param("name", "")
                .exchange();
        assertThat(page).bodyText().contains("Fill in: Name", "Postal address", "There is a problem");
    }

    @Test
    void a_change_that_others_depend_on_brings_new_fields_without_leaving_the_page() {
        assertThat(get("/injury"))
                .bodyText()
                .contains("hx-post=\"/lodge/rehearsal/injury/live\"")
                .doesNotContain("injuredCount");
        assertThat(post("/injury/live", "injured", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"injuredCount\"", "id=\"form-fields\"")
                .doesNotContain("<html");
    }

    @Test
    void every_change_is_saved_and_survives_the_session() {
        assertThat(post("/facts/save", "facts", "电饭锅漏电")).hasStatus(204);
        assertThat(get("/facts")).bodyText().contains("电饭锅漏电");
    }

    @Test
    void rows_are_added_and_removed_without_a_script() {
        MvcTestResult added = post(
                "/joint", "_shown", "others", "_shown", "others[0]", "others[0].otherName", "李四", "_add", "others");
        assertThat(added).hasStatusOk().bodyText().contains("others[1].otherName", "李四");
        MvcTestResult removed = post(
                "/joint",
                "_shown",
                "others",
                "_shown",
                "others[0]",
                "_shown",
                "others[1]",
                "others[0].otherName",
                "李四",
                "others[1].otherName",
                "王五",
                "_remove",
                "others[0]");
        assertThat(removed).bodyText().contains("王五").doesNotContain("李四", "others[1]");
    }

    @Test
    void the_check_page_shows_answers_and_what_is_missing() {
        post("/who/save", "name", "张三", "phone", "12");
        assertThat(get("/check"))
                .hasStatusOk()
                .bodyText()
                .contains("张三", "联系电话应为手机号码", "/lodge/rehearsal/who?return=check#f-phone", "请选择您以什么身份投诉");
        assertThat(post("/check")).hasStatus(422).bodyText().contains("请填写联系地址");
    }

    @Test
    void sending_twice_leads_to_the_same_place_and_acts_once() {
        fillAll("某电器行");
        int before = journey.sent.size();
        MvcTestResult first = post("/check");
        assertThat(first).hasStatus3xxRedirection();
        String outcome = first.getResponse().getRedirectedUrl();
        assertThat(post("/check")).hasRedirectedUrl(outcome);
        assertThat(get("/who")).hasRedirectedUrl(outcome);
        assertThat(post("/who", "name", "别人")).hasRedirectedUrl(outcome);
        assertThat(journey.sent).hasSize(before + 1);
        assertThat(journey.sent.get(before).number("amount")).isEqualByComparingTo("1299.50");
        assertThat(jdbc.sql("select content from worklist_draft where outcome = ?")
                        .param(outcome)
                        .query(String.class)
                        .single())
                .isEqualTo("{}");
    }

    @Test
    void a_double_click_acts_once() throws Exception {
        fillAll("某家具店");
        int before = journey.sent.size();
        var pool = Executors.newFixedThreadPool(4);
        Callable<String> click = () -> post("/check").getResponse().getRedirectedUrl();
        List<Future<String>> clicks = pool.invokeAll(List.of(click, click, click, click));
        pool.shutdown();
        for (Future<String> each : clicks) {
            assertThat(each.get()).isEqualTo(clicks.get(0).get());
        }
        assertThat(journey.sent).hasSize(before + 1);
    }

    @Test
    void a_refusal_of_the_business_keeps_the_draft() {
        fillAll("重复的店");
        assertThat(post("/check")).hasStatus(422).bodyText().contains("同一争议已经受理");
        assertThat(get("/respondent")).bodyText().contains("重复的店");
    }

    @Test
    void a_draft_goes_with_its_user_to_another_device_and_to_nobody_else() {
        browser.post()
                .uri(BASE + "/facts/save")
                .with(csrf())
                .with(user("zhang"))
                .cookie(cookie)
                .param("facts", "漏电")
                .exchange();
        Cookie other = new Cookie(cookie.getName(), DraftHolder.newToken());
        assertThat(browser.get().uri(BASE + "/facts").with(user("zhang")).cookie(other))
                .bodyText()
                .contains("漏电");
        assertThat(browser.get().uri(BASE + "/facts").with(user("li")).cookie(cookie))
                .bodyText()
                .doesNotContain("漏电");
        assertThat(browser.get().uri(BASE + "/facts").cookie(cookie)).bodyText().contains("漏电");
    }

    @Test
    void somebody_elses_draft_in_this_browser_is_not_overwritten() {
        browser.post()
                .uri(BASE + "/facts/save")
                .with(csrf())
                .with(user("zhao"))
                .cookie(cookie)
                .param("facts", "漏电")
                .exchange();
        MvcTestResult other = browser.post()
                .uri(BASE + "/facts/save")
                .with(csrf())
                .with(user("qian"))
                .cookie(cookie)
                .param("facts", "x")
                .exchange();
        assertThat(other).hasStatus(204);
        assertThat(browser.get().uri(BASE + "/facts").with(user("zhao")).cookie(cookie))
                .bodyText()
                .contains("漏电");
    }

    @Test
    void a_discarded_draft_is_gone() {
        post("/facts/save", "facts", "电饭锅漏电");
        assertThat(get("")).bodyText().contains("继续填写");
        assertThat(post("/restart")).hasStatus3xxRedirection();
        assertThat(get("/facts")).bodyText().doesNotContain("电饭锅漏电");
    }

    @Test
    void drafts_older_than_thirty_days_are_removed() {
        post("/facts/save", "facts", "旧事");
        jdbc.sql("update worklist_draft set touched_at = ? where content like '%旧事%'")
                .param(OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .update();
        assertThat(drafts.removeOld()).isPositive();
        assertThat(get("/facts")).bodyText().doesNotContain("旧事");
    }

    @Test
    void an_unknown_journey_or_step_is_not_found() {
        assertThat(isNotFound(browser.get().uri("/lodge/nothing").exchange())).isTrue();
        assertThat(isNotFound(get("/nothing"))).isTrue();
    }

    private static boolean isNotFound(MvcTestResult page) {
        Throwable failure = page.getUnresolvedException();
        return failure == null ? page.getResponse().getStatus() == 404 : failure.getCause() instanceof NotFound;
    }

    private void fillAll(String respondent) {
        post("/kind", "sector", "goods", "onBehalf", "own", "withReport", "no");
        fillWho();
        post("/respondent", "respondentName", respondent, "respondentRegion", "653101", "respondentAddress", "人民路1号");
        post("/purchase", "subject", "goods", "purpose", "daily", "online", "no");
        post("/item", "itemName", "电饭锅", "amount", "1,299.50", "purchaseDate", "2026-01-05");
        post("/facts", "problem", "quality", "facts", "使用两天后漏电，经营者拒绝退货。", "elsewhere", "no");
        post("/injury", "injured", "no");
        post("/claims", "_shown", "claims", "claims", "return");
        post("/consent", "delegation", "yes", "publicity", "no", "_shown", "truth", "truth", "true");
    }

    private MvcTestResult fillWho() {
        return post("/who", "name", "张三", "phone", "13912345678", "address", "乌鲁木齐市天山区");
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(BASE + path).cookie(cookie).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(BASE + path).with(csrf()).cookie(cookie);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private long count() {
        return jdbc.sql("select count(*) from worklist_draft").query(Long.class).single();
    }
}
