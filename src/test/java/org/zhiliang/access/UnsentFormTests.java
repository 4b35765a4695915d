package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;

/** What somebody with an account had typed when the session ended: shown to them alone, in the words of its page. */
@HouseTest
class UnsentFormTests {

    private static final String WAITS = "/account/unsent";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    /** Of one browser. */
    private final Map<String, Cookie> cookies = new HashMap<>();

    @BeforeEach
    void forgetEarlierAttempts() {
        jdbc.sql("delete from access_throttle").update();
    }

    @Test
    void it_is_shown_after_sign_in_and_sent_by_nobody_but_the_reader() {
        signIn("ts-handler1");
        losesTheSession();
        post("/staff/absence", "from", "2027-01-04", "substitute", "ts-handler2", "newPassword", "not-to-be-kept");

        assertThat(signIn("ts-handler1")).hasRedirectedUrl(WAITS);
        assertThat(page(WAITS))
                .contains("action=\"/staff/absence\"", "name=\"substitute\" value=\"ts-handler2\"")
                .contains(">开始日期<", ">2027-01-04<", ">代办人<")
                .doesNotContain(">ts-handler2<", "not-to-be-kept");
        post(WAITS + "/drop");
        assertThat(get(WAITS)).hasRedirectedUrl("/");
    }

    @Test
    void once_it_was_sent_and_taken_it_is_gone_and_what_was_refused_still_waits() {
        String[] refused = {"from", "2031-03-04", "to", "2031-03-03", "substitute", "ts-handler2"};
        lost("ts-handler1", "/staff/absence", refused);
        post("/staff/absence", refused);
        assertThat(get(WAITS)).hasStatusOk();

        String[] taken = {"from", "2031-03-03", "to", "2031-03-04", "substitute", "ts-handler2"};
        lost("ts-handler1", "/staff/absence", taken);
        assertThat(post("/staff/absence", taken)).hasStatus3xxRedirection();
        assertThat(get(WAITS)).hasRedirectedUrl("/");
        jdbc.sql("delete from access_absence where from_day = '2031-03-03'").update();
    }

    @Test
    void whoever_else_signs_in_on_the_same_device_does_not_get_it_nor_somebody_who_comes_after() {
        signIn("ts-handler1");
        losesTheSession();
        post("/staff/absence", "substitute", "ts-handler2");

        assertThat(signIn("ts-head")).hasRedirectedUrl("/");
        assertThat(get(WAITS)).hasRedirectedUrl("/");

        losesTheSession();
        post("/staff/absence", "substitute", "ts-handler2");
        assertThat(signIn("ts-handler1")).hasRedirectedUrl("/");
    }

    @Test
    void what_came_from_a_browser_in_which_nobody_had_signed_in_is_not_kept() {
        post("/staff/absence", "substitute", "ts-handler2");
        assertThat(signIn("ts-handler1")).hasRedirectedUrl("/");
    }

    @Test
    void the_forms_of_a_dossier_of_the_counter_and_of_the_rules_are_read_in_the_words_of_their_pages() {
        assertThat(lost("ts-head", "/staff/cases/TS-1/take-over", "reason", "<b>疑难</b>"))
                .contains(">理由<", ">&lt;b&gt;疑难&lt;/b&gt;<");
        assertThat(lost("ts-mediator", "/staff/cases/TS-1/room/statement", "text", "请补充材料。", "key", "9a8b"))
                .contains(">向双方发言<", ">请补充材料。<")
                .doesNotContain(">9a8b<");
        assertThat(lost("ts-intake", "/staff/intake/complaint-for-others/purchase", "subject", "goods", "_shown", "x"))
                .contains(">购买的是<", ">商品<")
                .doesNotContain(">填写的内容<");
        assertThat(lost("admin", "/admin/rules/T-ACCEPT/amr", "amount", "6", "reason", "法规修订", "version", "3"))
                .contains(">修改理由<", ">法规修订<")
                .doesNotContain(">3<");
    }

    private String lost(String login, String path, String... pairs) {
        signIn(login);
        losesTheSession();
        post(path, pairs);
        assertThat(signIn(login)).as(path).hasRedirectedUrl(WAITS);
        return page(WAITS);
    }

    private void losesTheSession() {
        cookies.remove("ZHILIANG");
    }

    private MvcTestResult signIn(String login) {
        return post("/sign-in", "username", login, "password", "demo-2026");
    }

    private String page(String path) {
        try {
            return get(path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path) {
        return kept(mvc.get().uri(path + "?lang=zh"));
    }

    private MvcTestResult post(String path, String... pairs) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(csrf()).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return kept(request);
    }

    private MvcTestResult kept(MockMvcTester.MockMvcRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult result = request.accept(MediaType.TEXT_HTML).exchange();
        for (Cookie cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }
}
