package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhiliang.HouseTest;

@HouseTest
class AccountPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_administrator_finds_people_by_name_and_by_unit() throws Exception {
        assertThat(page("/admin/users?q=马晓东", "admin")).contains("ts-handler1").doesNotContain("ks-head");
        assertThat(page("/admin/users?q=喀什市", "admin")).contains("ks-head").doesNotContain("ts-handler1");
        assertThat(page("/admin/users/ts-head", "admin")).contains("王秀兰", "负责人（审批）", "乌鲁木齐市天山区市场监督管理局");
        mvc.perform(get("/admin/users").with(SignedIn.as("ts-head"))).andExpect(status().isForbidden());
    }

    @Test
    void a_new_official_must_change_the_given_password_before_anything_else() throws Exception {
        String password = (String) mvc.perform(post("/admin/users/new")
                        .with(SignedIn.as("admin"))
                        .with(csrf())
                        .param("login", "ts-new")
                        .param("name", "新来的")
                        .param("email", "")
                        .param("phone", ""))
                .andExpect(redirectedUrl("/admin/users/ts-new"))
                .andReturn()
                .getFlashMap()
                .get("password");
        mvc.perform(post("/admin/users/ts-new/posts")
                        .with(SignedIn.as("admin"))
                        .with(csrf())
                        .param("role", "handler")
                        .param("unit", "amr-650102")
                        .param("from", "2026-01-01"))
                .andExpect(status().is3xxRedirection());

        Cookie first = signIn("ts-new", password)
                .andExpect(redirectedUrl("/account/password"))
                .andReturn()
                .getResponse()
                .getCookie("ZHILIANG");
        mvc.perform(get("/staff/absence").cookie(first).accept("text/html"))
                .andExpect(redirectedUrl("/account/password"));
        mvc.perform(post("/account/password")
                        .cookie(first)
                        .with(csrf())
                        .param("present", password)
                        .param("password", "weak"))
                .andExpect(status().isOk());
        mvc.perform(post("/account/password")
                        .cookie(first)
                        .with(csrf())
                        .param("present", password)
                        .param("password", "better-2026"))
                .andExpect(redirectedUrl("/sign-in?changed"));
        Cookie second = signIn("ts-new", "better-2026")
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("ZHILIANG");
        mvc.perform(get("/staff/absence").cookie(second).accept("text/html")).andExpect(status().isOk());

        mvc.perform(post("/admin/users/ts-new/enabled")
                        .with(SignedIn.as("admin"))
                        .with(csrf())
                        .param("enabled", "false"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/staff/absence").cookie(second).accept("text/html"))
                .andExpect(redirectedUrl("http://localhost/sign-in"));
    }

    @Test
    void people_outside_register_with_their_phone_and_are_known_by_a_number_that_says_nothing() throws Exception {
        register("测试人", "13800001111", "sommer-2026").andExpect(redirectedUrl("/sign-in?registered"));
        register("测试人", "13800001111", "sommer-2026").andExpect(status().isOk());
        register("测试人", "123", "sommer-2026").andExpect(status().isOk());
        signIn("13800001111", "sommer-2026").andExpect(redirectedUrl("/"));
        assertThat(jdbc.sql("select login from access_user where phone = '13800001111'")
                        .query(String.class)
                        .single())
                .matches("u[0-9]{6}");
    }

    @Test
    void every_page_speaks_chinese_and_english() throws Exception {
        for (String path : new String[] {"/staff/absence", "/account/password", "/admin/users", "/admin/users/new"}) {
            assertThat(page(path, "admin")).contains("lang=\"zh-CN\"").doesNotContain("??");
            assertThat(page(path + "?lang=en", "admin")).doesNotContain("??");
        }
        assertThat(mvc.perform(get("/register")).andReturn().getResponse().getContentAsString())
                .contains("注册")
                .doesNotContain("??");
    }

    @Test
    void a_form_without_its_mark_is_told_kindly_and_led_back() throws Exception {
        mvc.perform(post("/register")
                        .header("Referer", "http://localhost/register")
                        .param("name", "x"))
                .andExpect(status().isForbidden());
        assertThat(mvc.perform(post("/interrupted").with(csrf()).header("Referer", "http://evil.example//x.example/"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("evil.example", "href=\"//");
    }

    private ResultActions register(String name, String phone, String password) throws Exception {
        return mvc.perform(post("/register")
                .with(csrf())
                .param("name", name)
                .param("phone", phone)
                .param("password", password));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(
                post("/sign-in").with(csrf()).param("username", login).param("password", password));
    }

    private String page(String path, String login) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
