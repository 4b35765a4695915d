package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.MyCases;
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
    private final CaseHistory history;

    PartySession(CaseRegister register, CaseHistory history) {
        this.register = register;
        this.history = history;
    }

    /** Gives the keys to a case that a code has opened, and to those that came in the same paper and have the same code. */
    void enter(HttpSession session, CaseFile file, String code) {
        keep(session, MyCases.senderOf(file));
        history.linked(file.caseNo()).stream()
                .filter(other -> register.opensWith(other, code))
                .map(register::get)
                .forEach(other -> keep(session, MyCases.senderOf(other)));
    }

    /** The linked cases that the same reader may open. */
    List<CaseNo> siblings(HttpSession session, @Nullable Principal user, CaseNo caseNo) {
        return history.linked(caseNo).stream()
                .filter(other -> held(session, user, other.value()).isPresent())
                .toList();
    }

    void keep(HttpSession session, Key key) {
        HashMap<String, String> roles = new HashMap<>(roles(session));
        roles.put(key.caseNo().value(), key.role().code() + SEPARATOR + key.person());
        session.setAttribute(KEYS, roles);
    }

    /** Whether the session holds exactly this key. */
    boolean holds(HttpSession session, Key key) {
        return (key.role().code() + SEPARATOR + key.person())
                .equals(roles(session).get(key.caseNo().value()));
    }

    /** @throws NoKey if the session holds no key to the case; whether there is such a case is not said */
    Key key(HttpSession session, @Nullable Principal user, String number) {
        return held(session, user, number).orElseThrow(() -> new NoKey(number));
    }

    private Optional<Key> held(HttpSession session, @Nullable Principal user, String number) {
        return Optional.ofNullable(roles(session).get(number))
                .map(kept -> key(number, kept))
                .or(() -> ofAccount(user == null ? null : user.getName(), number));
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
                .map(MyCases::senderOf);
    }

    /** Texts only: sessions are written to the database. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> roles(HttpSession session) {
        Map<String, String> roles = (Map<String, String>) session.getAttribute(KEYS);
        return roles == null ? Map.of() : roles;
    }
}
