package org.zhiliang.worklist.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.zhiliang.worklist.DraftHolder;
import org.zhiliang.worklist.Drafts;
import org.zhiliang.worklist.Journey;

/** The cookie by which a browser keeps its draft, also when the session has ended. One per journey. */
record DraftCookie(HttpServletRequest request, HttpServletResponse response, Journey journey) {

    /** The holder on this request; a browser without a token gets one. */
    DraftHolder holder() {
        Cookie[] cookies = request.getCookies();
        String token = Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .findFirst()
                .orElseGet(this::issue);
        return new DraftHolder(token, user());
    }

    /** Gives the browser a new token; the draft of the old one is out of its reach. */
    String issue() {
        String token = DraftHolder.newToken();
        ResponseCookie cookie = ResponseCookie.from(name(), token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath() + journey.place() + "/" + journey.name())
                .maxAge(Drafts.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return token;
    }

    private @Nullable String user() {
        return request.getRemoteUser();
    }

    private String name() {
        return "ZHILIANG_DRAFT_" + journey.name();
    }
}
