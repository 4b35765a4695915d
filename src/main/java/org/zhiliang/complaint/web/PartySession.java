package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * The keys to cases that somebody holds in this session: by number and query code, by a one-time link, or because they
 * lodged the case with their account.
 */
@Component
class PartySession {

    private static final String KEYS = "zhiliang.keys";
    private static final String SEPARATOR = "/";

    private final CaseRegister register;

    PartySession(CaseRegister register) {
        this.register = register;
    }

    void keep(HttpSession session, Key key) {
        HashMap<String, String> roles = new HashMap<>(roles(session));
        roles.put(key.caseNo().value(), key.role().code() + SEPARATOR + key.person());
        session.setAttribute(KEYS, roles);
    }

    /** @throws NoKey if the session holds no key to the case; whether there is such a case is not said */
    Key key(HttpSession session, @Nullable Principal user, String number) {
        return Optional.ofNullable(roles(session).get(number))
                .map(kept -> key(number, kept))
                .or(() -> ofAccount(user == null ? null : user.getName(), number))
                .orElseThrow(() -> new NoKey(number));
    }

    private static Key key(String number, String kept) {
        String[] parts = kept.split(SEPARATOR, 2);
        return new Key(new CaseNo(number), PartyRole.of(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private Optional<Key> ofAccount(@Nullable String user, String number) {
        if (user == null || !CaseNo.isOne(number)) {
            return Optional.empty();
        }
        return register.find(new CaseNo(number))
                .filter(file -> user.equals(file.lodgedBy()))
                .map(file -> new Key(file.caseNo(), PartyRole.COMPLAINANT));
    }

    /** Texts only: sessions are written to the database. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> roles(HttpSession session) {
        Map<String, String> roles = (Map<String, String>) session.getAttribute(KEYS);
        return roles == null ? Map.of() : roles;
    }
}
