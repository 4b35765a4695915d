package org.zhiliang.engine.camunda;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit asks for some lists without an end (the versions of a process, for one), which the engine refuses to people.
 * They are asked for up to the longest allowed list instead.
 */
@Component
class BoundedLists extends OncePerRequestFilter {

    private static final String LIMIT = "maxResults";

    private final String api;

    BoundedLists(@Value("${camunda.bpm.webapp.application-path:/camunda}") String webApps) {
        this.api = webApps + "/api/engine/";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !("GET".equals(request.getMethod()) && path.startsWith(api)) || request.getParameter(LIMIT) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Bounded(request), response);
    }

    private static class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String query = super.getQueryString();
            String limit = LIMIT + "=" + EngineSettings.LONGEST_LIST;
            return query == null || query.isEmpty() ? limit : query + "&" + limit;
        }
    }
}
