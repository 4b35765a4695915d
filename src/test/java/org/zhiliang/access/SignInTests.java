package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.zhiliang.HouseTest;

@HouseTest
class SignInTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierAttempts() {
        jdbc.sql("delete from access_throttle").update();
    }

    @Test
    void an_official_returns_to_where_they_wanted_to_go() throws Exception {
        MvcResult door = mvc.perform(get("/staff/absence").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("http://localhost/sign-in"))
                .andReturn();
        Cookie session = door.getResponse().getCookie("ZHILIANG");
        mvc.perform(post("/sign-in")
                        .cookie(session)
                        .with(csrf())
                        .param("username", "ts-handler1")
                        .param("password", "demo-2026"))
                .andExpect(redirectedUrl("http://localhost/staff/absence"));
    }

    @Test
    void the_session_gets_a_new_number_and_lives_in_the_database() throws Exception {
        Cookie before = mvc.perform(get("/staff/absence").accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getCookie("ZHILIANG");
        Cookie after = mvc.perform(post("/sign-in")
                        .cookie(before)
                        .with(csrf())
                        .param("username", "ts-head")
                        .param("password", "demo-2026"))
                .andReturn()
                .getResponse()
                .getCookie("ZHILIANG");
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
        assertThat(after.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'ts-head'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_the_same_answer() throws Exception {
        signIn("nobody-here", "x", "10.0.0.1").andExpect(redirectedUrl("/sign-in?error"));
        signIn("ts-head", "x", "10.0.0.1").andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void guessing_at_an_account_makes_everybody_wait_there_but_not_for_good() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("ts-records", "guess" + attempt, "10.0.1." + attempt).andExpect(redirectedUrl("/sign-in?error"));
        }
        String answer = signIn("ts-records", "demo-2026", "10.0.1.9")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(answer).startsWith("/sign-in?wait=");
        jdbc.sql("update access_throttle set blocked_until = blocked_until - interval '2 minutes'")
                .update();
        signIn("ts-records", "demo-2026", "10.0.1.9").andExpect(redirectedUrl("/"));
    }

    @Test
    void one_address_that_tries_many_accounts_has_to_wait() throws Exception {
        String answer = "";
        for (int attempt = 0; attempt < 31; attempt++) {
            answer = signIn("somebody-" + attempt, "x", "10.0.2.1")
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
        }
        assertThat(answer).startsWith("/sign-in?wait=");
        signIn("ts-evaluator", "demo-2026", "10.0.2.2").andExpect(redirectedUrl("/"));
    }

    @Test
    void a_closed_account_gets_the_answer_of_a_wrong_password() throws Exception {
        jdbc.sql("update access_user set enabled = false where login = 'bs-mediator'")
                .update();
        try {
            signIn("bs-mediator", "demo-2026", "10.0.3.1").andExpect(redirectedUrl("/sign-in?error"));
        } finally {
            jdbc.sql("update access_user set enabled = true where login = 'bs-mediator'")
                    .update();
        }
    }

    @Test
    void a_person_outside_signs_in_by_phone_and_stays_outside() throws Exception {
        Cookie session = signIn("13909910001", "demo-2026", "10.0.4.1")
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("ZHILIANG");
        mvc.perform(get("/staff/absence").cookie(session).accept(MediaType.TEXT_HTML))
                .andExpect(status().isForbidden());
        mvc.perform(get("/admin/users").cookie(session).accept(MediaType.TEXT_HTML))
                .andExpect(status().isForbidden());
    }

    @Test
    void what_a_script_asks_for_is_refused_plainly() throws Exception {
        mvc.perform(get("/staff/absence").header("HX-Request", "true").accept(MediaType.TEXT_HTML))
                .andExpect(status().isUnauthorized());
    }

    private ResultActions signIn(String login, String password, String from) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("username", login)
                .param("password", password));
    }
}
