package org.zhiliang.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhiliang.access.People;

/** What the frame around every page asks: {@code @shell.…} in the layout. */
@Component
class Shell {

    private final Theme theme;
    private final People people;
    private final boolean demo;

    Shell(Theme theme, People people, Environment environment) {
        this.theme = theme;
        this.people = people;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public String componentStyles() {
        return theme.href();
    }

    public boolean demo() {
        return demo;
    }

    /** The name of whoever is signed in, as people call them. */
    public String nameOf(String login) {
        return people.nameOf(login);
    }

    /** True on the page itself and on pages below it, so that the navigation can mark where the reader is. */
    public boolean at(String path) {
        String here = path(request());
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /** The address of this page in the other language; everything else in the address stays. */
    public String inLanguage(String language) {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = failed == null ? request.getQueryString() : null;
        // A page that answers a form has no address of its own to come back to but the one it was posted to.
        return UriComponentsBuilder.fromPath(path(request))
                .query(query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
