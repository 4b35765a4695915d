package org.zhiliang.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who people are and which posts they hold. Reads only; {@link Accounts} changes. */
@Service
public class People {

    static final RowMapper<Person> PERSON = (row, at) -> new Person(
            row.getString("login"),
            Person.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("name"),
            row.getString("email"),
            row.getString("phone"),
            row.getBoolean("enabled"));

    static final RowMapper<Post> POST = (row, at) -> new Post(
            row.getLong("id"),
            row.getString("login"),
            Role.of(row.getString("role")).orElseThrow(),
            row.getString("unit"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class));

    /** The posts in force on a day: own ones, and those of people for whom somebody stands in. */
    private static final String EFFECTIVE = """
            with in_force as (
                select p.id, p.login, p.role, p.unit, p.valid_from, p.valid_to
                from access_post p join access_user u on u.login = p.login and u.enabled
                where p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)),
            effective as (
                select * from in_force
                union
                select p.id, a.substitute as login, p.role, p.unit, p.valid_from, p.valid_to
                from access_absence a
                         join in_force p on p.login = a.login
                         join access_user u on u.login = a.substitute and u.enabled and u.kind = 'staff'
                where :today between a.from_day and a.to_day
                  and p.role <> 'admin'
                  and (cardinality(a.roles) = 0 or p.role = any (a.roles)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(@Nullable String login) {
        return jdbc.sql("select * from access_user where login = :login")
                .param("login", login)
                .query(PERSON)
                .optional();
    }

    /** The name for people; the login itself where there is no such account. */
    public String nameOf(String login) {
        return find(login).map(Person::name).orElse(login);
    }

    /** The posts in force today, without those held as somebody's substitute. */
    public List<Post> postsOf(String login) {
        return jdbc.sql(EFFECTIVE + "select * from in_force where login = :login order by unit, role")
                .param("today", today())
                .param("login", login)
                .query(POST)
                .list();
    }

    /** The posts that somebody may act on today: their own and those of people for whom they stand in. */
    public List<Post> effectivePostsOf(String login) {
        return jdbc.sql(EFFECTIVE + "select * from effective where login = :login order by unit, role")
                .param("today", today())
                .param("login", login)
                .query(POST)
                .list();
    }

    /** Who may act in this role in this unit today, substitutes included. */
    public List<Person> with(Role role, String unit) {
        return jdbc.sql(EFFECTIVE + """
                        select u.* from access_user u
                        where u.login in (select login from effective where role = :role and unit = :unit)
                        order by u.login
                        """)
                .param("today", today())
                .param("role", role.code())
                .param("unit", unit)
                .query(PERSON)
                .list();
    }

    /** The officials who hold any post in this unit today. */
    public List<Person> in(String unit) {
        return jdbc.sql(EFFECTIVE + """
                        select u.* from access_user u
                        where u.login in (select login from in_force where unit = :unit)
                        order by u.login
                        """)
                .param("today", today())
                .param("unit", unit)
                .query(PERSON)
                .list();
    }

    /** Every official who may sign in. */
    public List<Person> staff() {
        return jdbc.sql("select * from access_user where kind = 'staff' and enabled order by login")
                .query(PERSON)
                .list();
    }

    /** Whether somebody holds this role in any unit today. */
    public boolean holds(String login, Role role) {
        return rolesOf(login).contains(role);
    }

    /** The roles somebody holds by posts of their own today. */
    public Set<Role> rolesOf(String login) {
        return postsOf(login).stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
