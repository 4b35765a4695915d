package org.zhiliang.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;

/**
 * A form that was sent when nobody was signed in any more. When the account that was signed in before signs in again, it is
 * kept in the session and shown for confirmation; nothing is sent by itself.
 */
public final class UnsentForm {

    private static final String KEPT = "zhiliang.unsent-form";
    private static final String PASSWORD = "password";

    private UnsentForm() {}

    /** One field as it was filled in. */
    public record Field(String name, String value) {}

    /** Where the form goes, and what stands in it. */
    public record Form(String action, List<Field> fields) {

        /** Whether the request hands in this form, as it was filled in. */
        public boolean isIn(HttpServletRequest request) {
            return request.getMethod().equals("POST")
                    && request.getRequestURI().equals(action)
                    && fields.stream()
                            .allMatch(field -> valuesOf(field, request).contains(field.value()));
        }

        private static List<String> valuesOf(Field field, HttpServletRequest request) {
            String[] values = request.getParameterValues(field.name());
            return values == null ? List.of() : List.of(values);
        }
    }

    /** Keeps a request that was meant to change something. */
    static void keep(HttpServletRequest request, DefaultSavedRequest saved) {
        ArrayList<String> kept = new ArrayList<>(List.of(saved.getRequestURI()));
        for (String name : saved.getParameterNames()) {
            if (!name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains(PASSWORD)) {
                for (String value : saved.getParameterValues(name)) {
                    kept.add(name);
                    kept.add(value);
                }
            }
        }
        request.getSession().setAttribute(KEPT, kept);
    }

    /** The form that waits in this session. */
    @SuppressWarnings("unchecked")
    public static Optional<Form> of(HttpSession session) {
        List<String> kept = (List<String>) session.getAttribute(KEPT);
        if (kept == null) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i + 1 < kept.size(); i += 2) {
            fields.add(new Field(kept.get(i), kept.get(i + 1)));
        }
        return Optional.of(new Form(kept.get(0), List.copyOf(fields)));
    }

    /** It was sent, or is not wanted. */
    public static void drop(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
