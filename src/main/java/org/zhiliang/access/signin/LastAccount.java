package org.zhiliang.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Secret;

/**
 * The cookie by which a browser still knows, after its session has ended, who was signed in: a seal on the name of the
 * account, from which nothing can be read.
 */
@Component
class LastAccount {

    static final String NAME = "ZHILIANG_LAST";

    private static final String PURPOSE = "last-account";

    private final Secret secret;

    LastAccount(Secret secret) {
        this.secret = secret;
    }

    /** Whether this account was the last one that signed in with this browser. */
    boolean is(String login, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .anyMatch(seal -> secret.sealed(PURPOSE, login, seal));
    }

    void note(String login, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, secret.seal(PURPOSE, login))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath() + "/")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
