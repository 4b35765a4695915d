package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.zhiliang.engine.CaseNo;

/**
 * What somebody had typed into a form of a case when their key to it was lost: kept in the session of their browser for a
 * while and shown again on the same page once they are back. It is never sent by itself. Files stay on their own shelf, and
 * codes and passwords are not asked for on these pages.
 */
@Component
class Unsent {

    private static final String KEPT = "zhiliang.unsent";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST = 60_000;
    private static final int MOST_FIELDS = 400;

    /** Of the form, not of what was typed: the mark that it is ours, and the key against a double click. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "key");

    /** Of the room's forms each has an address of its own; they stand on one page. */
    private static final Pattern FORM_OF_ROOM = Pattern.compile("^(/case/[^/]+/room)/[a-z]+$");

    private final Clock clock;

    Unsent(Clock clock) {
        this.clock = clock;
    }

    /** Keeps what the request carries; a later form takes the place of an earlier one. Too much is not kept. */
    void keep(HttpServletRequest request) {
        HashMap<String, ArrayList<String>> fields = new HashMap<>();
        int length = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!NOT_TYPED.contains(field.getKey())) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                length += field.getKey().length()
                        + String.join("", field.getValue()).length();
            }
        }
        if (length <= LONGEST && fields.size() <= MOST_FIELDS) {
            HashMap<String, Object> kept = new HashMap<>();
            kept.put("action", request.getRequestURI());
            kept.put("at", clock.instant());
            kept.put("fields", fields);
            request.getSession().setAttribute(KEPT, kept);
        }
    }

    /** Hands out once what was typed into the form that is sent to this address. */
    @SuppressWarnings("unchecked")
    Optional<MultiValueMap<String, String>> take(HttpSession session, String action) {
        Map<String, Object> kept = (Map<String, Object>) session.getAttribute(KEPT);
        if (kept == null || !action.equals(kept.get("action"))) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        Instant at = (Instant) kept.get("at");
        return at.plus(LIFE).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new LinkedMultiValueMap<>((Map<String, List<String>>) kept.get("fields")));
    }

    /** The page of the case that has the form for which something is kept. */
    @SuppressWarnings("unchecked")
    Optional<String> waitsAt(HttpSession session, CaseNo caseNo) {
        Map<String, Object> kept = (Map<String, Object>) session.getAttribute(KEPT);
        return Optional.ofNullable(kept)
                .map(form -> pageOf((String) form.get("action")))
                .filter(page -> page.startsWith("/case/" + caseNo + "/"));
    }

    /** The page on which the form stands that is sent to this address. */
    static String pageOf(String action) {
        return FORM_OF_ROOM.matcher(action).replaceFirst("$1");
    }
}
