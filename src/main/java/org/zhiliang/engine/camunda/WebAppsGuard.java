package org.zhiliang.engine.camunda;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UrlPathHelper;
import org.zhiliang.engine.EngineAdministered;

/**
 * Stands before the engine's web applications. Only what they need is let through, a task that is not open to somebody
 * looks like one that does not exist, and nothing that would be evaluated as code gets in (CVE-2026-109432: a query
 * property that ends in {@code Expression}; CVE-2026-77226: the open door for the first administrator).
 */
class WebAppsGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WebAppsGuard.class);
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    /** Says whether a task is open to a user. */
    interface OpenTo extends BiPredicate<String, String> {}

    /** In which words and languages refusals are told. */
    record Words(MessageSource messages, LocaleResolver locales, ObjectMapper json) {}

    private final String root;
    private final OpenTo tasks;
    private final ApplicationEventPublisher events;
    private final Words words;

    WebAppsGuard(String root, OpenTo tasks, ApplicationEventPublisher events, Words words) {
        this.root = root;
        this.tasks = tasks;
        this.events = events;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String route =
                UrlPathHelper.defaultInstance.getPathWithinApplication(request).substring(root.length());
        WebAppsRoutes.Answer answer = WebAppsRoutes.of(request.getMethod(), route, request.isUserInRole("ADMIN"));
        if (answer == WebAppsRoutes.Answer.REFUSED) {
            LOG.info("Refused {} {} to {}", request.getMethod(), route, request.getRemoteUser());
            refuse(request, response, HttpStatus.FORBIDDEN, "access.guard.refused");
            return;
        }
        String task = WebAppsRoutes.taskOf(route);
        if (task != null && !tasks.test(task, String.valueOf(request.getRemoteUser()))) {
            refuse(request, response, HttpStatus.NOT_FOUND, "access.guard.no-task");
            return;
        }
        if (!hasHarmlessParameters(request)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "access.guard.expression");
            return;
        }
        if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        passWithBody(request, response, chain);
        if (answer == WebAppsRoutes.Answer.CHANGES_ENGINE && response.getStatus() < 400) {
            events.publishEvent(new EngineAdministered(request.getRemoteUser(), request.getMethod(), route));
        }
    }

    private void passWithBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WebAppsBody body = new WebAppsBody(request);
        if (body.isTooLarge()) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "access.guard.too-large");
        } else if (body.isEmpty()) {
            chain.doFilter(body, response);
        } else if (!isJson(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "access.guard.not-json");
        } else if (isSuspect(body)) {
            LOG.warn("Refused a body with an expression, or none of JSON, from {}", request.getRemoteUser());
            refuse(request, response, HttpStatus.BAD_REQUEST, "access.guard.expression");
        } else {
            chain.doFilter(body, response);
        }
    }

    private static boolean isSuspect(WebAppsBody body) {
        try {
            return body.asksForExpression();
        } catch (IOException notJson) {
            return true;
        }
    }

    private static boolean hasHarmlessParameters(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || request.getParameterMap().keySet().stream().noneMatch(WebAppsBody::isExpression);
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null
                && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String message = words.messages().getMessage(key, null, words.locales().resolveLocale(request));
        response.getWriter().write(words.json().writeValueAsString(Map.of("type", status.name(), "message", message)));
    }
}
