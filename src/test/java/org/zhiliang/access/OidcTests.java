package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhiliang.FreshDatabase;
import org.zhiliang.Zhiliang;

/** Officials sign in at a real, small identity provider on this machine. The house runs as it is, with the provider configured. */
class OidcTests {

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext house;
    private static String houseUrl;

    @BeforeAll
    static void startBoth() {
        provider = ProviderForTests.start();
        // Cookies know no ports: the two are told apart by name.
        String issuer = "http://127.0.0.1:" + ProviderForTests.port(provider);
        String registration = "spring.security.oauth2.client.registration.staff.";
        SpringApplication application = new SpringApplicationBuilder(Zhiliang.class)
                .profiles("test")
                .initializers(new FreshDatabase())
                .build();
        house = application.run(
                "--server.port=0",
                "--" + registration + "client-id=house",
                "--" + registration + "client-secret=secret",
                "--" + registration + "client-name=统一身份认证",
                "--" + registration + "scope=openid,profile",
                "--spring.security.oauth2.client.provider.staff.issuer-uri=" + issuer);
        houseUrl = "http://127.0.0.1:" + ProviderForTests.port(house);
    }

    @AfterAll
    static void stopBoth() {
        house.close();
        provider.close();
    }

    @Test
    void an_official_known_here_comes_in_with_the_posts_they_have_here() throws Exception {
        Browser browser = new Browser();
        assertThat(browser.get(houseUrl + "/sign-in").body()).contains("统一身份认证");
        browser.signInAtProvider("ts-head");
        assertThat(browser.get(houseUrl + "/staff/absence").statusCode()).isEqualTo(200);
        assertThat(browser.get(houseUrl + "/admin/users").statusCode()).isEqualTo(403);
        assertThat(browser.get(houseUrl + "/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(browser.get(houseUrl + "/camunda/api/admin/auth/user/default")
                        .body())
                .contains("\"userId\":\"ts-head\"");
    }

    @Test
    void somebody_without_an_account_here_is_turned_away_and_gets_none() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> end = browser.signInAtProvider("stranger");
        assertThat(end.uri().toString()).endsWith("/sign-in?unknown");
        assertThat(house.getBean(People.class).find("stranger")).isEmpty();
    }

    @Test
    void an_account_of_somebody_outside_does_not_open_the_offices() throws Exception {
        Browser browser = new Browser();
        assertThat(browser.signInAtProvider("aygul").uri().toString()).endsWith("/sign-in?unknown");
    }

    private static final class Browser {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        HttpResponse<String> get(String url) throws Exception {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Accept", url.contains("/api/") ? "application/json" : "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> signInAtProvider(String user) throws Exception {
            HttpResponse<String> page = get(houseUrl + "/oauth2/authorization/staff");
            String token = page.body().replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
            String form =
                    "username=" + user + "&password=provider&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            return client.send(
                    HttpRequest.newBuilder(page.uri().resolve("/login"))
                            .header("Accept", "text/html")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
