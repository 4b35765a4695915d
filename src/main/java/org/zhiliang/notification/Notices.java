package org.zhiliang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhiliang.act.ClosingPage;

/**
 * Tells people. Messages are written with the caller's transaction and sent after its commit, so that nothing is told
 * that did not happen and no mail server can hold up a decision.
 */
@Service
public class Notices {

    private static final String QUEUE = """
            with wanted as (
                select * from jsonb_to_recordset(cast(:rows as jsonb)) as m(
                    key text, channel text, recipient_kind text, recipient text, language text, kind text,
                    parameters jsonb, case_no text)
                where m.recipient_kind <> 'outsider' or not exists (
                    select from access_user u where u.login = m.recipient and u.kind = 'staff')),
            outbox as (
                insert into notification_outbox
                    (key, channel, recipient_kind, recipient, language, kind, parameters, case_no, next_at, created_at)
                select key, channel, recipient_kind, recipient, language, kind, parameters, case_no,
                       cast(:now as timestamptz), cast(:now as timestamptz)
                from wanted where channel <> 'inbox'
                on conflict (key, channel) do nothing)
            insert into notification_inbox (key, recipient, kind, parameters, case_no, created_at)
            select key, recipient, kind, parameters, case_no, cast(:now as timestamptz)
            from wanted where channel = 'inbox'
            on conflict (key) do nothing""";

    private final ClosingPage page;
    private final ObjectMapper json;
    private final Postman postman;
    private final Clock clock;

    Notices(ClosingPage page, ObjectMapper json, Postman postman, Clock clock) {
        this.page = page;
        this.json = json;
        this.postman = postman;
        this.clock = clock;
    }

    /** Queues a message; one with the same key that is already there is left as it is. */
    public void queue(Message message) {
        queue(List.of(message));
    }

    /** Queues several messages in one statement. */
    public void queue(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        page.sql(QUEUE)
                .param("rows", rows(messages))
                .param("now", clock.instant().toString())
                .add();
        sendSoon();
    }

    private void sendSoon() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            postman.nudge();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postman.nudge();
            }
        });
    }

    private String rows(List<Message> messages) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Message message : messages) {
            channels(message.to()).forEach(channel -> rows.add(row(message, channel)));
        }
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> channels(Recipient to) {
        return switch (to.kind()) {
            case STAFF -> List.of("inbox", "mail");
            case OUTSIDER -> List.of("inbox", "mail", "sms");
            case EMAIL -> List.of("mail");
            case PHONE -> List.of("sms");
        };
    }

    private static Map<String, @Nullable Object> row(Message message, String channel) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("key", message.key());
        row.put("channel", channel);
        row.put("recipient_kind", message.to().kind().name().toLowerCase(Locale.ROOT));
        row.put("recipient", message.to().address());
        row.put("language", message.to().language().toLanguageTag());
        row.put("kind", message.kind().name());
        row.put("parameters", Parameters.of(message.values(), channel.equals("inbox")));
        row.put("case_no", message.caseNo() == null ? null : message.caseNo().value());
        return row;
    }
}
