package org.zhiliang.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.NotFound;

/** The list of accounts as the administrator searches it. */
@Service
public class Roster {

    private static final int PAGE = 50;

    /** @param posts for people to read, one per post in force or to come */
    public record Line(Person person, List<Post> posts) {}

    /** One page of the list, and how many accounts match in all. */
    public record Page(List<Line> lines, int number, int pages, int total) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Roster(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Accounts whose login, name, phone or unit's name holds the text; all for an empty one.
     *
     * @param number of the page, from 1
     */
    public Page search(String text, int number) {
        String where = """
                from access_user u where :text = '' or position(lower(:text) in lower(u.login || ' ' || u.name || ' ' || u.phone)) > 0
                    or exists (select 1 from access_post p join access_unit n on n.id = p.unit
                               where p.login = u.login and (position(:text in n.name) > 0 or n.id = :text))
                """;
        int total = jdbc.sql("select count(*) " + where)
                .param("text", text)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, number), pages);
        List<Person> people = jdbc.sql(
                        "select u.* " + where + " order by u.kind desc, u.login limit :size offset :skip")
                .param("text", text)
                .param("size", PAGE)
                .param("skip", (shown - 1) * PAGE)
                .query(People.PERSON)
                .list();
        return new Page(withPosts(people), shown, pages, total);
    }

    /** @throws NotFound if there is no such account */
    public Line line(String login) {
        List<Person> found = jdbc.sql("select * from access_user where login = :login")
                .param("login", login)
                .query(People.PERSON)
                .list();
        return withPosts(found).stream().findFirst().orElseThrow(() -> new NotFound("user " + login));
    }

    private List<Line> withPosts(List<Person> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, List<Post>> posts = jdbc
                .sql("""
                        select * from access_post where login in (:logins) and (valid_to is null or valid_to >= :today)
                        order by unit, role
                        """)
                .param("today", LocalDate.now(clock))
                .param("logins", people.stream().map(Person::login).toList())
                .query(People.POST)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Post::login, Collectors.mapping(Function.identity(), Collectors.toList())));
        return people.stream()
                .map(person -> new Line(person, posts.getOrDefault(person.login(), List.of())))
                .toList();
    }
}
