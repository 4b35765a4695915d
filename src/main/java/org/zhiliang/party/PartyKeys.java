package org.zhiliang.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;

/**
 * One-time links for parties without an account. A link opens a case in one role, once, until it expires or a newer one
 * replaces it; only its digest is stored. What comes of it is a session that holds the {@link Key}.
 */
@Service
@Transactional
public class PartyKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PartyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The right to act in one case in one role. */
    public record Key(CaseNo caseNo, PartyRole role) {

        /** The actor that passes the gate: it may take the tasks of its role in its case, nothing else. */
        public Actor actor() {
            String group = role.code() + "@" + caseNo;
            return new Actor(group, java.util.Set.of(group));
        }
    }

    /** Issues the token of a fresh link and revokes older unused ones of the same role. */
    public String issue(CaseNo caseNo, PartyRole role, Duration validFor) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = now();
        jdbc.sql("""
                        update party_access set revoked_at = :now
                        where case_no = :no and role = :role and used_at is null and revoked_at is null
                        """)
                .param("now", now)
                .param("no", caseNo.value())
                .param("role", role.code())
                .update();
        jdbc.sql("""
                        insert into party_access (token_hash, case_no, role, issued_at, expires_at)
                        values (:hash, :no, :role, :now, :expires)
                        """)
                .param("hash", digest(token))
                .param("no", caseNo.value())
                .param("role", role.code())
                .param("now", now)
                .param("expires", now.plus(validFor))
                .update();
        return token;
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
                        + " returning case_no, role")
                .param("hash", digest(token))
                .param("now", now())
                .query((row, index) ->
                        new Key(new CaseNo(row.getString("case_no")), PartyRole.of(row.getString("role"))))
                .optional();
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
