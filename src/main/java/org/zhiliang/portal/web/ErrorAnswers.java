package org.zhiliang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.web.servlet.error.AbstractErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a request that has failed: a page for whoever takes pages, JSON for whoever asks for it, and the same
 * sentences as plain text for everybody else, so that nobody is left with an empty answer.
 */
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
class ErrorAnswers extends AbstractErrorController {

    private final MessageSource messages;

    ErrorAnswers(ErrorAttributes attributes, List<ErrorViewResolver> pages, MessageSource messages) {
        super(attributes, pages);
        this.messages = messages;
    }

    /** What is said, in the reader's language. */
    record Failure(int status, String title, String message) {

        String text() {
            return title + "\n" + message + "\n";
        }
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        var facts = getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        ModelAndView page = resolveErrorView(request, response, status, facts);
        return page == null ? new ModelAndView("error/5xx", facts) : page;
    }

    /** The kind of answer is fixed here: what the failed page had set for itself does not count any more. */
    @RequestMapping
    ResponseEntity<Object> answer(HttpServletRequest request, Locale locale) {
        Failure failure = failure(getStatus(request), request, locale);
        return takesJson(request)
                ? ResponseEntity.status(failure.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(failure)
                : ResponseEntity.status(failure.status())
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(failure.text());
    }

    private Failure failure(HttpStatus status, HttpServletRequest request, Locale locale) {
        Object said = request.getAttribute(Failures.SAID);
        Object seconds = request.getAttribute(Failures.SECONDS);
        String what = said == null ? word(status, "what", locale) : said.toString();
        String wait = seconds == null ? "" : word(status, "wait", locale, seconds) + "\n";
        return new Failure(status.value(), word(status, "title", locale), wait + what);
    }

    /** The words of the status itself, or those of its kind. */
    private String word(HttpStatus status, String part, Locale locale, Object... values) {
        String kind = status.is5xxServerError() ? "5xx." : "4xx.";
        String ofKind = messages.getMessage("portal.error." + kind + part, values, "", locale);
        String word = messages.getMessage("portal.error." + status.value() + "." + part, values, ofKind, locale);
        return word == null ? "" : word;
    }

    private static boolean takesJson(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                    .anyMatch(type -> type.getSubtype().endsWith("json"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
