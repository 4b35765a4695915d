package org.zhiliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser at the real server: cookies are kept, redirects are answers. */
public final class HttpBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public HttpBrowser(int port) {
        this.port = port;
    }

    public static HttpBrowser signedIn(int port, String login) throws Exception {
        HttpBrowser browser = new HttpBrowser(port);
        HttpResponse<String> answer = browser.send("/sign-in", "/sign-in", "username", login, "password", "demo-2026");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return browser;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return exchange(to(path).header("Accept", path.contains("/api/") ? "application/json" : "text/html"));
    }

    /** A page that must be there. */
    public String page(String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** Fills in a form of the portal, as it stands on a page, and sends it. */
    public HttpResponse<String> send(String form, String to, String... fields) throws Exception {
        Matcher token = TOKEN.matcher(get(form).body());
        assertThat(token.find()).as("a form at %s", form).isTrue();
        StringBuilder body = new StringBuilder("_csrf=" + token.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return exchange(to(to).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** As the engine's web applications post. */
    public HttpResponse<String> post(String path, String json) throws Exception {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
        return exchange(to(path).header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    public HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
