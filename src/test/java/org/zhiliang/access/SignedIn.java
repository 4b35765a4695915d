package org.zhiliang.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** For web tests of every room: {@code mvc.perform(get("/staff/x").with(SignedIn.as("ts-handler1")))}. */
public final class SignedIn {

    private SignedIn() {}

    /** A demo person; {@code admin} and {@code auditor} with their authorities, names of people outside as outsiders. */
    public static RequestPostProcessor as(String login) {
        return switch (login) {
            case "admin" -> user(login).roles("STAFF", "ADMIN");
            case "auditor" -> user(login).roles("STAFF", "AUDITOR");
            case "aygul", "zhangwei" -> user(login).roles("OUTSIDER");
            default ->
                login.endsWith("-head") || login.endsWith("-leader")
                        ? user(login).roles("STAFF", "OVERSEER")
                        : user(login).roles("STAFF");
        };
    }
}
