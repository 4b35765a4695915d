package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ServedHouse;

/** The real server, over HTTP: the engine's web applications behind our doors. */
@ServedHouse
class WebAppsTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    int port;

    @Test
    void one_sign_in_opens_the_task_list() throws Exception {
        Browser handler = signedIn("ts-handler1");
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
        Browser admin = signedIn("admin");
        assertThat(admin.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit", "admin", "tasklist");
        assertThat(admin.get(ENGINE + "user/count").body()).contains("count");
        assertThat(admin.get(ENGINE + "group?member=ts-head").body()).contains("head@amr-650102");
        assertThat(admin.get(ENGINE + "process-instance/count").statusCode()).isEqualTo(200);
    }

    @Test
    void an_official_does_not_get_behind_the_scenes() throws Exception {
        Browser handler = signedIn("ts-handler1");
        assertThat(handler.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(handler.get(ENGINE + "process-instance/count").statusCode()).isEqualTo(403);
        assertThat(handler.get(ENGINE + "process-instance/count").body()).contains("\"type\":\"FORBIDDEN\"", "不在您的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aygul"})
    void nobody_from_outside_gets_in(String login) throws Exception {
        Browser stranger = login.isEmpty() ? new Browser() : signedIn(login);
        int tasklist = stranger.get("/camunda/app/tasklist/default/").statusCode();
        assertThat(tasklist).isIn(302, 403);
        assertThat(stranger.get(ENGINE + "filter").statusCode()).isIn(401, 403);
        assertThat(stranger.post(ENGINE + "task", "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void nobody_makes_themselves_the_first_administrator() throws Exception {
        String setup = "/camunda/api/admin/setup/default/user/create";
        String body = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"x\"}}";
        assertThat(new Browser().post(setup, body).statusCode()).isIn(401, 403);
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
        Browser handler = signedIn("ts-handler2");
        handler.get("/camunda/app/tasklist/default/");
        assertThat(handler.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(handler.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void the_pages_of_the_house_carry_strict_headers() throws Exception {
        HttpResponse<String> page = new Browser().get("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(page.body()).contains("登录").doesNotContain("??");
        assertThat(page.body()).doesNotContainPattern("(?i)<script>|style=\"|onclick=");
    }

    private Browser signedIn(String login) throws Exception {
        Browser browser = new Browser();
        String page = browser.get("/sign-in").body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = browser.send(browser.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&username=" + login + "&password=demo-2026")));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return browser;
    }

    private final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }

        HttpResponse<String> get(String path) throws Exception {
            return send(to(path).header("Accept", path.contains("/api/") ? "application/json" : "text/html"));
        }

        HttpResponse<String> post(String path, String body) throws Exception {
            String token = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("none");
            return send(to(path).header("Accept", "application/json")
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", token)
                    .POST(BodyPublishers.ofString(body)));
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
