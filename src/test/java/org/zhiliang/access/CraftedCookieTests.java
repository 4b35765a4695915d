package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;

/** A session cookie that nobody here has issued opens nothing and breaks nothing. */
@HouseTest
class CraftedCookieTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AA==",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwAA==",
                "//79",
                "%00",
                "'--",
                "00000000-0000-0000-0000-000000000000"
            })
    void whoever_makes_up_a_session_is_simply_not_signed_in(String made) {
        Cookie cookie = new Cookie("ZHILIANG", made);
        assertThat(mvc.get().uri("/sign-in").accept(MediaType.TEXT_HTML).cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("登录");
        assertThat(mvc.get().uri("/staff/inbox").accept(MediaType.TEXT_HTML).cookie(cookie))
                .hasRedirectedUrl("http://localhost/sign-in");
    }
}
