package org.zhiliang.access;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;

/** Who is away and who stands in. A substitute gets the groups of the absent person's posts for these days, by themselves. */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 183;

    private static final RowMapper<Absence> ABSENCE = (row, at) -> new Absence(
            row.getLong("id"),
            row.getString("login"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("to_day", LocalDate.class),
            row.getString("substitute"),
            roles(row.getArray("roles")));

    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(JdbcClient jdbc, People people, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Declares an absence; one that begins today takes effect at once.
     *
     * @param roles to pass on; empty for all. Administration never passes
     * @param by who declares it: the person themselves or an administrator
     * @throws AccountRefused if the days are in the past, too many or overlap, or the substitute is the person themselves,
     *     of another unit, or away at the time
     */
    public void declare(String login, LocalDate from, LocalDate to, String substitute, Set<Role> roles, String by) {
        check(login, from, to, substitute);
        jdbc.sql("""
                        insert into access_absence
                            (login, from_day, to_day, substitute, roles, created_by, created_at)
                        values (:login, :from, :to, :substitute, string_to_array(:roles, ','), :by, :now)
                        """)
                .param("login", login)
                .param("from", from)
                .param("to", to)
                .param("substitute", substitute)
                .param("roles", roles.stream().map(Role::code).collect(Collectors.joining(",")))
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
        audit.changed("absence.declared", "user", login, "substitute", substitute, "from", "" + from, "to", "" + to);
        begin();
    }

    /** Ends an absence: yesterday was its last day, or it goes altogether if it had not begun before today. */
    public void end(String login, long id) {
        LocalDate today = today();
        int gone = jdbc.sql("delete from access_absence where id = :id and login = :login and from_day >= :today")
                .param("id", id)
                .param("login", login)
                .param("today", today)
                .update();
        int cut = jdbc.sql("""
                        update access_absence set to_day = :yesterday
                        where id = :id and login = :login and to_day >= :today and from_day < :today
                        """)
                .param("yesterday", today.minusDays(1))
                .param("id", id)
                .param("login", login)
                .param("today", today)
                .update();
        if (gone + cut > 0) {
            audit.changed("absence.ended", "user", login);
        }
    }

    /** The present and coming absences of somebody, the next first. */
    @Transactional(readOnly = true)
    public List<Absence> of(String login) {
        return jdbc.sql("select * from access_absence where login = :login and to_day >= :today order by from_day")
                .param("login", login)
                .param("today", today())
                .query(ABSENCE)
                .list();
    }

    /** For whom somebody stands in, now or soon. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(String substitute) {
        return jdbc.sql("""
                        select * from access_absence where substitute = :substitute and to_day >= :today
                        order by from_day
                        """)
                .param("substitute", substitute)
                .param("today", today())
                .query(ABSENCE)
                .list();
    }

    /** Lets absences begin whose first day has come. Each one is begun once, by whichever node comes first. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
    public void begin() {
        jdbc.sql("""
                        update access_absence set begun = true
                        where not begun and from_day <= :today and to_day >= :today returning *
                        """)
                .param("today", today())
                .query(ABSENCE)
                .list()
                .forEach(absence ->
                        events.publishEvent(new AbsenceBegan(absence.login(), absence.substitute(), absence.to())));
    }

    private void check(String login, LocalDate from, LocalDate to, String substitute) {
        if (from.isBefore(today())
                || to.isBefore(from)
                || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new AccountRefused("from", "access.absence.days");
        }
        if (substitute.equals(login)) {
            throw new AccountRefused("substitute", "access.absence.oneself");
        }
        if (colleagues(login).stream().noneMatch(person -> person.login().equals(substitute))) {
            throw new AccountRefused("substitute", "access.absence.other-unit");
        }
        if (isAway(login, from, to)) {
            throw new AccountRefused("from", "access.absence.overlap");
        }
        if (isAway(substitute, from, to)) {
            throw new AccountRefused("substitute", "access.absence.away-too");
        }
    }

    /** Who may stand in: those with a post in a unit where the person has one. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String login) {
        return people.postsOf(login).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> people.in(unit).stream())
                .filter(person -> !person.login().equals(login))
                .distinct()
                .toList();
    }

    private boolean isAway(String login, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select exists (select 1 from access_absence
                                       where login = :login and from_day <= :to and to_day >= :from)
                        """)
                .param("login", login)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toSet());
    }
}
