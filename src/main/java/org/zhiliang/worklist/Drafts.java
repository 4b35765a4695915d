package org.zhiliang.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.Values;

/** Keeps long forms while they are being filled in, and makes sure that each is sent once. */
@Service
@Transactional
public class Drafts {

    /** How long a draft is kept after its last change. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final DraftRows rows;
    private final KeptValues kept;
    private final Clock clock;
    private final MessageSource messages;

    Drafts(JdbcClient jdbc, DraftRows rows, KeptValues kept, Clock clock, MessageSource messages) {
        this.messages = messages;
        this.jdbc = jdbc;
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * The draft of this browser, or the newest open one of this user. A draft that somebody signed in with is not
     * shown to somebody else who signs in on the same browser.
     */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String journey, DraftHolder holder) {
        return rows.byToken(journey, holder, "").or(() -> rows.newestOf(journey, holder));
    }

    /**
     * Lays new answers over those of the draft; makes the draft if there is none yet.
     *
     * @throws NotAllowedNow if the draft has been sent, belongs to somebody else or has become too long
     */
    public Draft keep(String journey, DraftHolder holder, Values answers) {
        Draft draft = open(journey, holder);
        Values values = draft.values().with(answers);
        String content = kept.write(values);
        if (draft.outcome() != null || content.length() > LONGEST) {
            throw new NotAllowedNow(said("worklist.draft.closed"));
        }
        jdbc.sql("""
                        update worklist_draft set content = ?, touched_at = ?, owner = coalesce(owner, ?)
                         where id = ?
                        """)
                .params(content, OffsetDateTime.now(clock), holder.user(), draft.id())
                .update();
        return new Draft(draft.id(), journey, values, draft.owner(), null);
    }

    /**
     * Sends a draft once. Whoever comes second, by a double click or the back button, waits for the first and gets the
     * same outcome.
     *
     * @param sending acts on the draft and says the address of the outcome; joins this transaction
     */
    public String send(String journey, DraftHolder holder, Function<Draft, String> sending) {
        Draft draft = open(journey, holder);
        if (draft.outcome() != null) {
            return draft.outcome();
        }
        String outcome = sending.apply(draft);
        jdbc.sql("update worklist_draft set outcome = ?, content = '{}', touched_at = ? where id = ?")
                .params(outcome, OffsetDateTime.now(clock), draft.id())
                .update();
        return outcome;
    }

    /** Forgets an open draft and its answers. */
    public void discard(String journey, DraftHolder holder) {
        find(journey, holder)
                .filter(draft -> draft.outcome() == null)
                .ifPresent(draft -> jdbc.sql("delete from worklist_draft where id = ?")
                        .param(draft.id())
                        .update());
    }

    /** Removes what nobody has touched for {@link #KEPT}; says how many. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    public int removeOld() {
        return jdbc.sql("delete from worklist_draft where touched_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    /** The draft of the holder, made if need be, locked until the end of the transaction. */
    private Draft open(String journey, DraftHolder holder) {
        return find(journey, holder)
                .flatMap(draft -> rows.locked(draft.id()))
                .or(() -> made(journey, holder, holder.tokenHash()))
                .or(() -> made(journey, holder, holder.personalHash()))
                .orElseThrow(() -> new NotAllowedNow(said("worklist.draft.gone")));
    }

    /** A new draft under this hash, or the one that the holder made there a moment ago. */
    private Optional<Draft> made(String journey, DraftHolder holder, String hash) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into worklist_draft (id, journey, token_hash, owner, content, started_at, touched_at)
                        values (?, ?, ?, ?, '{}', ?, ?) on conflict (journey, token_hash) do nothing
                        """)
                .params(UUID.randomUUID(), journey, hash, holder.user(), now, now)
                .update();
        return rows.byToken(journey, holder, " for update");
    }

    private String said(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
