package org.zhiliang.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;

/**
 * One-time links for parties without an account. A link opens a case in one role, once, until it expires or is revoked; a
 * newer one leaves it as it is, since it may be on its way in an envelope. Only its digest is stored. What comes of it is a
 * session that holds the {@link Key}.
 */
@Service
@Transactional
public class PartyKeys {

    /** Who issues a link that nobody asked for. */
    public static final String SYSTEM = "system";

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PartyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The right to act in one case in one role.
     *
     * @param person who of several people of the party it is; empty for the party itself
     */
    public record Key(CaseNo caseNo, PartyRole role, String person) {

        public Key(CaseNo caseNo, PartyRole role) {
            this(caseNo, role, "");
        }

        /**
         * The actor that passes the gate: it may take the tasks of its role in its case, nothing else. An agent takes
         * those of the complainant (Order 121 Art. 11).
         */
        public Actor actor() {
            String group = role.code() + "@" + caseNo;
            return role == PartyRole.AGENT
                    ? new Actor(group, Set.of(group, PartyRole.COMPLAINANT.code() + "@" + caseNo))
                    : new Actor(group, Set.of(group));
        }
    }

    /**
     * A link that was issued once.
     *
     * @param contact where it was sent, if not to the address of the party in the file
     */
    public record Link(Key key, @Nullable String contact) {}

    /** Issues the token of a fresh link for the party itself; see {@link #issue(Link, Duration, String)}. */
    public String issue(CaseNo caseNo, PartyRole role, Duration validFor) {
        return issue(new Link(new Key(caseNo, role), null), validFor, SYSTEM);
    }

    /**
     * Issues the token of a fresh link.
     *
     * @param by who asked for it; {@link #SYSTEM} for those that go out with messages
     */
    public String issue(Link link, Duration validFor, String by) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = now();
        Key key = link.key();
        jdbc.sql("""
                        insert into party_access (token_hash, case_no, role, person, contact, issued_at, issued_by, expires_at)
                        values (:hash, :no, :role, :person, :contact, :now, :by, :expires)
                        """)
                .param("hash", digest(token))
                .param("no", key.caseNo().value())
                .param("role", key.role().code())
                .param("person", key.person())
                .param("contact", link.contact())
                .param("now", now)
                .param("by", by)
                .param("expires", now.plus(validFor))
                .update();
        return token;
    }

    /** Makes all unused links of a role in a case worthless, those of colleagues too; says how many there were. */
    public int revoke(CaseNo caseNo, PartyRole role) {
        return jdbc.sql("""
                        update party_access set revoked_at = :now
                        where case_no = :no and role = :role
                          and used_at is null and revoked_at is null and expires_at > :now
                        """)
                .param("now", now())
                .param("no", caseNo.value())
                .param("role", role.code())
                .update();
    }

    /** Whether the token still opens something, without using it up: mail scanners open links too. */
    @Transactional(readOnly = true)
    public boolean isGood(String token) {
        return jdbc.sql("select count(*) from party_access where token_hash = :hash" + OPEN)
                        .param("hash", digest(token))
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static final String OPEN = " and used_at is null and revoked_at is null and expires_at > :now";

    /** Uses the token up; empty if it was used, revoked, expired or never issued. */
    public Optional<Key> redeem(String token) {
        return jdbc.sql("update party_access set used_at = :now where token_hash = :hash" + OPEN
                        + " returning case_no, role, person, contact")
                .param("hash", digest(token))
                .param("now", now())
                .query(PartyKeys::link)
                .optional()
                .map(Link::key);
    }

    /** Whose link this was, whether it still opens anything or not; empty if it was never issued. */
    @Transactional(readOnly = true)
    public Optional<Link> issued(String token) {
        return jdbc.sql("select * from party_access where token_hash = :hash")
                .param("hash", digest(token))
                .query(PartyKeys::link)
                .optional();
    }

    /** How many links a person was given since a moment because somebody asked for them. */
    @Transactional(readOnly = true)
    public int askedForSince(Key key, Instant moment) {
        return jdbc.sql("""
                        select count(*) from party_access
                        where case_no = :no and role = :role and person = :person and issued_at >= :since
                          and issued_by <> :system
                        """)
                .param("no", key.caseNo().value())
                .param("role", key.role().code())
                .param("person", key.person())
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .param("system", SYSTEM)
                .query(Integer.class)
                .single();
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                new Key(
                        new CaseNo(row.getString("case_no")),
                        PartyRole.of(row.getString("role")),
                        row.getString("person")),
                row.getString("contact"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
