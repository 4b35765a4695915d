package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.HttpBrowser;
import org.zhiliang.ServedHouse;

/** The real server, over HTTP: the engine's web applications behind our doors. */
@ServedHouse
class WebAppsTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    int port;

    @Test
    void one_sign_in_opens_the_task_list() throws Exception {
        HttpBrowser handler = signedIn("ts-handler1");
        assertThat(handler.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        HttpResponse<String> me = handler.get("/camunda/api/admin/auth/user/default");
        assertThat(me.body())
                .contains("\"userId\":\"ts-handler1\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
        assertThat(handler.get(ENGINE + "filter").body()).contains("我的任务");
        assertThat(handler.get(ENGINE + "user/ts-handler1/profile").body()).contains("马晓东");
        assertThat(handler.post(ENGINE + "task/count", "{}").body()).contains("count");
    }

    @Test
    void an_administrator_gets_cockpit_and_admin_with_the_people_of_the_house() throws Exception {
        HttpBrowser admin = signedIn("admin");
        assertThat(admin.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit", "admin", "tasklist");
        assertThat(admin.get(ENGINE + "user/count").body()).contains("count");
        assertThat(admin.get(ENGINE + "group?member=ts-head").body()).contains("head@amr-650102");
        assertThat(admin.get(ENGINE + "process-instance/count").statusCode()).isEqualTo(200);
    }

    @Test
    void an_official_does_not_get_behind_the_scenes() throws Exception {
        HttpBrowser handler = signedIn("ts-handler1");
        assertThat(handler.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(handler.get(ENGINE + "process-instance/count").statusCode()).isEqualTo(403);
        assertThat(handler.get(ENGINE + "process-instance/count").body()).contains("\"type\":\"FORBIDDEN\"", "不在您的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aygul"})
    void nobody_from_outside_gets_in(String login) throws Exception {
        HttpBrowser stranger = login.isEmpty() ? new HttpBrowser(port) : signedIn(login);
        int tasklist = stranger.get("/camunda/app/tasklist/default/").statusCode();
        assertThat(tasklist).isIn(302, 403);
        assertThat(stranger.get(ENGINE + "filter").statusCode()).isIn(401, 403);
        assertThat(stranger.post(ENGINE + "task", "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void nobody_makes_themselves_the_first_administrator() throws Exception {
        String setup = "/camunda/api/admin/setup/default/user/create";
        String body = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"x\"}}";
        assertThat(new HttpBrowser(port).post(setup, body).statusCode()).isIn(401, 403);
        assertThat(signedIn("ts-handler1").post(setup, body).statusCode()).isEqualTo(403);
        assertThat(signedIn("admin").post(setup, body).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${canary.sing()}\"}]}",
                "{\"a\":[[{\"b\":{\"dueBeforeExpression\":\"${canary.sing()}\"}}]]}",
                "{\"assignee\\u0045xpression\":\"${canary.sing()}\"}",
                "{\"assigneeExpression"
            })
    void nothing_that_would_be_evaluated_as_code_gets_in(String body) throws Exception {
        for (String login : new String[] {"ts-handler1", "admin"}) {
            assertThat(signedIn(login).post(ENGINE + "task", body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_task_that_is_not_ones_own_looks_like_none() throws Exception {
        HttpResponse<String> none = signedIn("ts-handler1").get(ENGINE + "task/4711/form-variables");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("NOT_FOUND", "没有找到这项任务");
    }

    @Test
    void signing_out_in_the_task_list_signs_out_of_the_house() throws Exception {
        HttpBrowser handler = signedIn("ts-handler2");
        handler.get("/camunda/app/tasklist/default/");
        assertThat(handler.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(handler.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void the_pages_of_the_house_carry_strict_headers() throws Exception {
        HttpResponse<String> page = new HttpBrowser(port).get("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(page.body()).contains("登录").doesNotContain("??");
        assertThat(page.body()).doesNotContainPattern("(?i)<script>|style=\"|onclick=");
    }

    private HttpBrowser signedIn(String login) throws Exception {
        return HttpBrowser.signedIn(port, login);
    }
}
