package org.zhiliang.access.signin;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;
import org.zhiliang.access.Role;

/** Which parts of the house an account opens. What exactly somebody may do there is asked of their posts, each time. */
@Component
class Authorities {

    /** The one thing that a given-out password opens. */
    static final String MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD";

    private final People people;

    Authorities(People people) {
        this.people = people;
    }

    Set<GrantedAuthority> of(Person person) {
        if (!person.isStaff()) {
            return Set.of(new SimpleGrantedAuthority("ROLE_OUTSIDER"));
        }
        Set<GrantedAuthority> granted = new LinkedHashSet<>(Set.of(new SimpleGrantedAuthority("ROLE_STAFF")));
        Set<Role> roles = people.rolesOf(person.login());
        if (roles.contains(Role.ADMIN)) {
            granted.add(new SimpleGrantedAuthority("ROLE_ADMIN"));
        }
        if (roles.contains(Role.AUDITOR)) {
            granted.add(new SimpleGrantedAuthority("ROLE_AUDITOR"));
        }
        if (people.effectivePostsOf(person.login()).stream()
                .anyMatch(post -> post.role().oversees())) {
            granted.add(new SimpleGrantedAuthority("ROLE_OVERSEER"));
        }
        if (roles.contains(Role.INTAKE) || roles.contains(Role.INTAKE_LEAD)) {
            granted.add(new SimpleGrantedAuthority("ROLE_INTAKE"));
        }
        return granted;
    }
}
