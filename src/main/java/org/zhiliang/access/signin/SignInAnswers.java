package org.zhiliang.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where people are led after they signed in, failed to, or met a closed door. */
@Component
class SignInAnswers extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final String CHANGE_PASSWORD = "/account/password";

    private static final String CONFIRM = "/account/unsent";

    private final RequestCache requests;
    private final LastAccount last;

    SignInAnswers(RequestCache requests, LastAccount last) {
        this.requests = requests;
        this.last = last;
        setRequestCache(requests);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws ServletException, IOException {
        boolean waits = isUnsent(request, response, known.getName());
        last.note(known.getName(), request, response);
        if (mustChangePassword(known)) {
            getRedirectStrategy().sendRedirect(request, response, CHANGE_PASSWORD);
        } else if (waits) {
            getRedirectStrategy().sendRedirect(request, response, CONFIRM);
        } else {
            super.onAuthenticationSuccess(request, response, known);
        }
    }

    /** Whether a form waits that the same account had filled in; what another one had is gone. */
    private boolean isUnsent(HttpServletRequest request, HttpServletResponse response, String login) {
        if (requests.getRequest(request, response) instanceof DefaultSavedRequest saved
                && saved.getMethod().equals("POST")) {
            requests.removeRequest(request, response);
            if (last.is(login, request)) {
                UnsentForm.keep(request, saved);
                return true;
            }
        }
        return false;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        String answer = "error";
        if (problem instanceof TooManyAttempts tooMany) {
            answer = "wait=" + Math.max(1, tooMany.getWait().toSeconds());
        } else if (problem instanceof OAuth2AuthenticationException) {
            answer = "unknown";
        }
        getRedirectStrategy().sendRedirect(request, response, "/sign-in?" + answer);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (denied instanceof CsrfException) {
            request.getRequestDispatcher("/interrupted").forward(request, response);
        } else if (mustChangePassword((Authentication) request.getUserPrincipal())) {
            getRedirectStrategy().sendRedirect(request, response, CHANGE_PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean mustChangePassword(Authentication known) {
        return known != null
                && known.getAuthorities().stream()
                        .anyMatch(granted -> Authorities.MUST_CHANGE_PASSWORD.equals(granted.getAuthority()));
    }
}
