package org.zhiliang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.worklist.DraftHolder;

/** Somebody who fills in the complaint form of the portal, request by request. */
final class ComplainantInBrowser {

    private static final String BASE = "/lodge/complaint";
    private static final String SESSION = "ZHILIANG";

    final Cookie cookie = new Cookie("ZHILIANG_DRAFT_complaint", DraftHolder.newToken());

    private final MockMvcTester mvc;
    private final Map<String, String[]> pages = new LinkedHashMap<>();
    private volatile Cookie session = new Cookie(SESSION, "");

    ComplainantInBrowser(MockMvcTester mvc) {
        this.mvc = mvc;
        page("kind", "sector", "goods", "onBehalf", "own", "withReport", "no");
        page("who", "name", "张三", "phone", "13912345678", "address", "乌鲁木齐市天山区解放南路 1 号");
        page(
                "respondent",
                "respondentName",
                "天山区晨光家电行",
                "respondentRegion",
                "650102",
                "respondentAddress",
                "天山区示例路 1 号");
        page("purchase", "subject", "goods", "purpose", "daily", "online", "no");
        page("item", "itemName", "电热水壶", "amount", "268", "purchaseDate", day(-20));
        page("facts", "problem", "quality", "facts", "新买的电热水壶使用三天后漏水,协商未果。", "elsewhere", "no");
        page("injury", "injured", "no");
        page("claims", "_shown", "claims", "claims", "replace");
        page("consent", "delegation", "yes", "publicity", "no", "_shown", "truth", "truth", "true");
    }

    static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(fromToday).toString();
    }

    /** What is filled in on a page instead of the usual. */
    ComplainantInBrowser page(String step, String... parameters) {
        pages.put(step, parameters);
        return this;
    }

    ComplainantInBrowser losesTheSession() {
        session = new Cookie(SESSION, "");
        return this;
    }

    ComplainantInBrowser fillAll() {
        pages.forEach(this::post);
        return this;
    }

    /** Sends a file in one piece; its id, as a form hands it in. */
    String upload(String place, String name, byte[] bytes) {
        String files = BASE + "/files";
        String id = idOf(post(files, "place", place, "name", name, "size", String.valueOf(bytes.length)));
        remembered(mvc.put()
                .uri(files + "/" + id + "?offset=0")
                .with(csrf())
                .cookie(cookie, session)
                .content(bytes)
                .exchange());
        assertThat(post(files + "/" + id + "/finish")).bodyText().contains("\"complete\":true");
        return id;
    }

    private static String idOf(MvcTestResult begun) {
        assertThat(begun).hasStatus(201);
        try {
            return JsonPath.read(begun.getResponse().getContentAsString(), "$.id");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult send() {
        return post("check");
    }

    /** Fills in everything and sends it; the number of the new case. */
    String lodge() {
        String receipt = String.valueOf(fillAll().send().getResponse().getRedirectedUrl());
        return receipt.replaceAll(".*number=", "");
    }

    MvcTestResult get(String path) {
        return remembered(mvc.get()
                .uri(path.startsWith("/") ? path : BASE + "/" + path)
                .cookie(cookie, session)
                .exchange());
    }

    MvcTestResult post(String path, String... parameters) {
        var request = mvc.post()
                .uri(path.startsWith("/") ? path : BASE + "/" + path)
                .with(csrf())
                .cookie(cookie, session);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return remembered(request.exchange());
    }

    private MvcTestResult remembered(MvcTestResult page) {
        Cookie given = page.getResponse().getCookie(SESSION);
        if (given != null) {
            session = given;
        }
        return page;
    }
}
