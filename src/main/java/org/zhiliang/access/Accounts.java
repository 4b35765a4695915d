package org.zhiliang.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;

/** Opens, changes and closes accounts. Nobody is ever deleted: what they did keeps its author. */
@Service
@Transactional
public class Accounts {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Audit audit;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Passwords passwords, OpenSessions sessions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an account for an official.
     *
     * @return the password to hand over; it opens nothing but the page that changes it
     * @throws AccountRefused if the login is taken
     */
    public String open(String login, String name, String email, String phone) {
        String password = passwords.giveOut();
        insert(login, "staff", name, email, phone, passwords.hash(password, login), true);
        audit.changed("user.opened", "user", login);
        return password;
    }

    /**
     * Opens an account for somebody who turns to the authorities; they sign in with the phone number.
     *
     * @return the login, which says nothing of the person
     * @throws AccountRefused if the number has an account already or the password is too plain
     */
    public String register(String name, String phone, String password) {
        String login = jdbc.sql("select 'u' || nextval('access_outsider')")
                .query(String.class)
                .single();
        insert(login, "outsider", name, "", phone, passwords.hash(password, phone), false);
        audit.changedBy(login, "user.registered", "user", login);
        return login;
    }

    /** Gives out a new password and ends the sessions; the old password opens nothing any more. */
    public String resetPassword(String login) {
        String password = passwords.giveOut();
        setPassword(login, passwords.hash(password, login), true);
        sessions.endAllOf(login);
        audit.changed("user.password-reset", "user", login);
        return password;
    }

    /** @throws AccountRefused if the present password is wrong or the new one too plain */
    public void changePassword(String login, String present, String next) {
        String hash = jdbc.sql("select password from access_user where login = :login")
                .param("login", login)
                .query(String.class)
                .optional()
                .orElse("");
        if (hash.isEmpty() || !passwords.matches(present, hash)) {
            throw new AccountRefused("present", "access.password.wrong");
        }
        if (present.equals(next)) {
            throw new AccountRefused("password", "access.password.same");
        }
        setPassword(login, passwords.hash(next, login), false);
        audit.changed("user.password-changed", "user", login);
    }

    /** Lets somebody in or keeps them out, at once and on every node. */
    public void enable(String login, boolean enabled) {
        jdbc.sql("update access_user set enabled = :enabled where login = :login")
                .param("enabled", enabled)
                .param("login", login)
                .update();
        sessions.endAllOf(login);
        audit.changed(enabled ? "user.enabled" : "user.disabled", "user", login);
    }

    /** Gives somebody a post; does nothing where they already have it from that day. */
    public void appoint(String login, Role role, String unit, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into access_post (login, role, unit, valid_from, valid_to)
                        values (:login, :role, :unit, :from, :to) on conflict do nothing
                        """)
                .param("login", login)
                .param("role", role.code())
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .update();
        sessions.endAllOf(login);
        audit.changed("user.appointed", "user", login, "post", role.at(unit));
    }

    /** Ends a post: yesterday was its last day, or it goes altogether if it began today or later. */
    public void dismiss(String login, long post) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("delete from access_post where id = :id and login = :login and valid_from >= :today")
                .param("id", post)
                .param("login", login)
                .param("today", today)
                .update();
        jdbc.sql("update access_post set valid_to = :yesterday where id = :id and login = :login")
                .param("yesterday", today.minusDays(1))
                .param("id", post)
                .param("login", login)
                .update();
        sessions.endAllOf(login);
        audit.changed("user.dismissed", "user", login, "post", String.valueOf(post));
    }

    private void insert(
            String login, String kind, String name, String email, String phone, String hash, boolean mustChange) {
        try {
            jdbc.sql("""
                            insert into access_user (login, kind, name, email, phone, password, must_change, created_at)
                            values (:login, :kind, :name, :email, :phone, :hash, :mustChange, :now)
                            """)
                    .param("login", login)
                    .param("kind", kind)
                    .param("name", name)
                    .param("email", email)
                    .param("phone", phone)
                    .param("hash", hash)
                    .param("mustChange", mustChange)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException taken) {
            boolean staff = kind.equals("staff");
            throw new AccountRefused(
                    staff ? "login" : "phone", staff ? "access.user.login-taken" : "access.register.taken");
        }
    }

    private void setPassword(String login, String hash, boolean mustChange) {
        jdbc.sql("update access_user set password = :hash, must_change = :mustChange where login = :login")
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("login", login)
                .update();
    }
}
