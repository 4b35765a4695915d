package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HttpBrowser;
import org.zhiliang.ServedHouse;

/** Failures at the real server, told to whoever does not take pages. */
@ServedHouse
class PlainAnswersTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "*/*", "text/plain", "nonsense", "text/css,*/*;q=0.1"})
    void whoever_takes_no_page_gets_the_sentences_of_it(String accept) throws Exception {
        for (String path : new String[] {"/no-such-page", "/lodge/nothing", "/lodge/complaint/nothing"}) {
            HttpResponse<String> answer = ask(path, accept);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
            assertThat(answer.body()).startsWith("没有找到\n").contains("请核对地址");
        }
    }

    @Test
    void who_says_nothing_of_what_they_take_is_told_too() throws Exception {
        HttpBrowser browser = new HttpBrowser(port);
        HttpResponse<String> answer = browser.exchange(browser.to("/lodge/nothing"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到");
    }

    @Test
    void whoever_asks_for_json_or_english_gets_it() throws Exception {
        HttpResponse<String> json = ask("/lodge/nothing", "application/json");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).startsWith("{\"status\":404,\"title\":\"没有找到\",\"message\":");
        assertThat(ask("/lodge/nothing?lang=en", "image/png").body()).startsWith("Not found\nThere is no such page");
    }

    @Test
    void a_source_that_is_made_up_is_not_taken_for_the_source() throws Exception {
        HttpBrowser browser = new HttpBrowser(port);
        String token = browser.page("/sign-in").replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        browser.exchange(browser.to("/sign-in")
                .header("X-Forwarded-For", "203.0.113.99")
                .header("Forwarded", "for=203.0.113.99")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + token + "&username=nobody-" + port + "&password=wrong")));
        assertThat(jdbc.sql("select key from access_throttle where key like 'source:%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(key -> key.contains("203.0.113.99"));
        jdbc.sql("delete from access_throttle").update();
    }

    private HttpResponse<String> ask(String path, String accept) throws Exception {
        HttpBrowser browser = new HttpBrowser(port);
        return browser.exchange(browser.to(path).header("Accept", accept));
    }
}
