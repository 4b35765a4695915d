package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The browser of a party without an account: one session, as a query code or a link has opened it. */
final class PartyBrowser {

    private static final Pattern SEAL = Pattern.compile("name=\"_by\" value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("/case/([^/?]+).*");

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new HashMap<>();

    /** By case: what its forms say of who opened them. */
    private final Map<String, String> seals = new HashMap<>();

    PartyBrowser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    static PartyBrowser withCode(MockMvcTester mvc, MediatedCase one) {
        PartyBrowser browser = new PartyBrowser(mvc);
        assertThat(browser.post("/case", "number", one.caseNo().value(), "code", one.queryCode()))
                .hasStatus3xxRedirection();
        return browser;
    }

    static PartyBrowser withLink(MockMvcTester mvc, String token) {
        PartyBrowser browser = new PartyBrowser(mvc);
        assertThat(browser.post("/link/" + token)).hasStatus3xxRedirection();
        return browser;
    }

    MvcTestResult get(String path) {
        return kept(mvc.get().uri(path).accept(MediaType.TEXT_HTML, MediaType.ALL));
    }

    String page(String path) {
        try {
            MvcTestResult result = get(path);
            assertThat(result).hasStatusOk();
            String page = Objects.requireNonNull(result.getResponse()).getContentAsString();
            Matcher seal = SEAL.matcher(page);
            if (seal.find()) {
                seals.put(caseOf(path), seal.group(1));
            }
            return page;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The session has ended, and with it what it held. */
    PartyBrowser losesTheSession() {
        cookies.clear();
        return this;
    }

    PartyBrowser signIn(String login) {
        assertThat(post("/sign-in", "username", login, "password", "demo-2026")).hasStatus3xxRedirection();
        return this;
    }

    /** Uploads a file as the script of the page does; the answer to its last request, or to the one that was refused. */
    MvcTestResult upload(String door, String place, String name, byte[] content) {
        MvcTestResult begun = post(door, "place", place, "name", name, "size", content.length + "");
        if (begun.getResponse().getStatus() >= 400) {
            return begun;
        }
        String upload = door + "/" + idOf(begun);
        MvcTestResult sent =
                kept(mvc.put().uri(upload + "?offset=0").content(content).with(csrf()));
        return sent.getResponse().getStatus() >= 400 ? sent : post(upload + "/finish");
    }

    static String idOf(MvcTestResult answer) {
        try {
            return com.jayway.jsonpath.JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String caseOf(String path) {
        Matcher number = CASE.matcher(path);
        return number.matches() ? number.group(1) : "";
    }

    /** Sends a form, with the field that the page had put into it, if it was looked at before. */
    MvcTestResult post(String path, String... pairs) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).accept(MediaType.TEXT_HTML, MediaType.ALL).with(csrf());
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        if (seals.containsKey(caseOf(path))) {
            request = request.param("_by", seals.get(caseOf(path)));
        }
        return kept(request);
    }

    /** Sessions live in the database, so what ties requests together is the cookie. */
    private MvcTestResult kept(MockMvcTester.MockMvcRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult result = request.exchange();
        if (result.getUnresolvedException() == null) {
            for (Cookie cookie : result.getResponse().getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}
