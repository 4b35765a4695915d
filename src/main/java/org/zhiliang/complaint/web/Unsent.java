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
import org.zhiliang.access.Secret;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys.Key;

/**
 * What somebody had typed into a form of a case when their key to it was lost: kept in the session of their browser for a
 * while and shown again on the same page once they are back, to nobody else who comes to the case with this browser. It is
 * never sent by itself. Files stay on their own shelf, and codes and passwords are not asked for on these pages.
 */
@Component
class Unsent {

    /** The field by which every form of a case says who opened it: a seal that nobody can make or read. */
    static final String BY = "_by";

    private static final String KEPT = "zhiliang.unsent";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST = 60_000;
    private static final int MOST_FIELDS = 400;

    /** Of the form, not of what was typed: the mark that it is ours, and the key against a double click. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "key", BY);

    /** Of the room's forms each has an address of its own; they stand on one page. */
    private static final Pattern FORM_OF_ROOM = Pattern.compile("^(/case/[^/]+/room)/[a-z]+$");

    private final Secret secret;
    private final Clock clock;

    Unsent(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** The seal that stands in the forms which the holder of this key opens. */
    String sealOf(Key key) {
        return secret.seal("unsent", key.caseNo() + "/" + key.role().code() + "/" + key.person());
    }

    /**
     * Keeps what the request carries; a later form takes the place of an earlier one. Too much is not kept, nor what does
     * not say who opened the form.
     */
    void keep(HttpServletRequest request) {
        String by = request.getParameter(BY);
        if (by == null) {
            return;
        }
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
            kept.put("by", by);
            kept.put("at", clock.instant());
            kept.put("fields", fields);
            request.getSession().setAttribute(KEPT, kept);
        }
    }

    /** Hands out once what the holder of this key had typed into the form that is sent to this address. */
    @SuppressWarnings("unchecked")
    Optional<MultiValueMap<String, String>> take(HttpSession session, Key key, String action) {
        Map<String, Object> form = kept(session);
        if (!action.equals(form.get("action")) || !isOf(key, form)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        Instant at = (Instant) form.get("at");
        return at.plus(LIFE).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new LinkedMultiValueMap<>((Map<String, List<String>>) form.get("fields")));
    }

    /** The page of the case that has the form into which the holder of this key had typed what is kept. */
    Optional<String> waitsAt(HttpSession session, Key key) {
        Map<String, Object> form = kept(session);
        return waits(session, key.caseNo()) && isOf(key, form)
                ? Optional.of(pageOf((String) form.get("action")))
                : Optional.empty();
    }

    /** Whether something is kept that somebody had typed into a form of the case. */
    boolean waits(HttpSession session, CaseNo caseNo) {
        return kept(session).get("action") instanceof String action && action.startsWith("/case/" + caseNo + "/");
    }

    private boolean isOf(Key key, Map<String, Object> form) {
        return sealOf(key).equals(form.get("by"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> kept(HttpSession session) {
        Map<String, Object> form = (Map<String, Object>) session.getAttribute(KEPT);
        return form == null ? Map.of() : form;
    }

    /** The page on which the form stands that is sent to this address. */
    static String pageOf(String action) {
        return FORM_OF_ROOM.matcher(action).replaceFirst("$1");
    }
}
