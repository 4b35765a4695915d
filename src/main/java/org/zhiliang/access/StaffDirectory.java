package org.zhiliang.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.Directory;

/** What the engine may know of our people: officials and the groups of their posts, never a password, never an outsider. */
@Service
class StaffDirectory implements Directory {

    private final People people;
    private final Units units;
    private final JdbcClient jdbc;

    StaffDirectory(People people, Units units, JdbcClient jdbc) {
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> person(String userId) {
        return people.find(userId)
                .filter(org.zhiliang.access.Person::isStaff)
                .filter(org.zhiliang.access.Person::enabled)
                .map(this::known);
    }

    @Override
    public Collection<Person> people() {
        Set<String> admins =
                jdbc.sql("select login from access_post where role = 'admin'").query(String.class).list().stream()
                        .filter(login -> people.holds(login, Role.ADMIN))
                        .collect(Collectors.toSet());
        return people.staff().stream()
                .map(person -> known(person, admins.contains(person.login())))
                .toList();
    }

    @Override
    public Collection<Person> membersOf(String groupId) {
        int at = groupId.indexOf('@');
        return Role.of(groupId.substring(0, Math.max(at, 0)))
                .map(role -> people.with(role, groupId.substring(at + 1)))
                .orElse(List.of())
                .stream()
                .map(this::known)
                .toList();
    }

    @Override
    public Set<Group> groupsOf(String userId) {
        return people.effectivePostsOf(userId).stream()
                .map(post -> new Group(post.group(), groupName(post.role().code(), post.unit())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Group> group(String groupId) {
        int at = groupId.indexOf('@');
        if (at < 0 || Role.of(groupId.substring(0, at)).isEmpty()) {
            return Optional.empty();
        }
        return units.find(groupId.substring(at + 1))
                .map(unit -> new Group(groupId, groupName(groupId.substring(0, at), unit.id())));
    }

    @Override
    public Collection<Group> groups() {
        return jdbc
                .sql("select distinct role || '@' || unit from access_post order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(this::group)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Set<String> roles() {
        return Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Actor> present() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.find(who.getName())
                .filter(org.zhiliang.access.Person::enabled)
                .map(person -> new Actor(
                        person.login(),
                        people.effectivePostsOf(person.login()).stream()
                                .map(Post::group)
                                .collect(Collectors.toSet())));
    }

    private Person known(org.zhiliang.access.Person person) {
        return known(person, people.holds(person.login(), Role.ADMIN));
    }

    private Person known(org.zhiliang.access.Person person, boolean admin) {
        // Chinese, Uyghur and Kazakh names are one text; the engine's screens join first and last name.
        return new Person(person.login(), person.name(), "", person.email(), admin);
    }

    private String groupName(String role, String unit) {
        String column = Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? "name_en"
                : "name";
        return jdbc.sql("select " + column + " from access_role where code = ?")
                        .param(role)
                        .query(String.class)
                        .single()
                + " · "
                + units.nameOf(unit);
    }
}
