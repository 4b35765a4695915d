package org.zhiliang.access.signin;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;

/** Finds the account that somebody names at sign-in: officials by login, people outside by phone number or login. */
@Component
class AccountBook {

    private record Row(String login, String password, boolean mustChange, boolean enabled) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Authorities authorities;

    AccountBook(JdbcClient jdbc, People people, Authorities authorities) {
        this.jdbc = jdbc;
        this.people = people;
        this.authorities = authorities;
    }

    UserDetails find(String typed) {
        // An account without a password of ours is as good as none here: it signs in elsewhere.
        Row row = jdbc.sql("""
                        select login, password, must_change, enabled from access_user
                        where password is not null and (login = :name or (kind = 'outsider' and phone = :name))
                        """)
                .param("name", typed.strip().toLowerCase(Locale.ROOT))
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        return User.withUsername(row.login())
                .password(row.password())
                .disabled(!row.enabled())
                .authorities(granted(row))
                .build();
    }

    private Collection<GrantedAuthority> granted(Row row) {
        return row.mustChange()
                ? Set.of(new SimpleGrantedAuthority(Authorities.MUST_CHANGE_PASSWORD))
                : people.find(row.login()).map(authorities::of).orElse(Set.of());
    }
}
