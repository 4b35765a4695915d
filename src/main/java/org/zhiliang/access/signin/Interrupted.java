package org.zhiliang.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests are taken up again after sign-in: pages, and the forms of pages, whose fields come back with them. Not
 * what scripts ask for in the background; nobody would see the answer.
 */
final class Interrupted implements RequestMatcher {

    private static final List<String> WITH_FORMS = List.of("/my/", "/staff/", "/admin/");

    @Override
    public boolean matches(HttpServletRequest request) {
        return wantsPage(request)
                && switch (request.getMethod()) {
                    case "GET" -> true;
                    case "POST" -> hasPlainFields(request) && isUnderOurPages(request);
                    default -> false;
                };
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && request.getHeader("HX-Request") == null;
    }

    private static boolean hasPlainFields(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isUnderOurPages(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return WITH_FORMS.stream().anyMatch(path::startsWith);
    }
}
