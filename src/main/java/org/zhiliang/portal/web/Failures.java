package org.zhiliang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.zhiliang.access.TooOften;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;

/** Turns what the rooms refuse into the pages under {@code templates/error}, or JSON for those who asked for it. */
@ControllerAdvice
class Failures {

    /** Where the error page finds the sentence to show. */
    static final String SAID = "said";

    /** How long to wait. */
    static final String SECONDS = "seconds";

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(NotAllowedNow.class)
    void notAllowedNow(NotAllowedNow refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SAID, refusal.getMessage());
        response.sendError(HttpStatus.CONFLICT.value());
    }

    @ExceptionHandler(TooOften.class)
    void tooOften(TooOften refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(SECONDS, refusal.seconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
