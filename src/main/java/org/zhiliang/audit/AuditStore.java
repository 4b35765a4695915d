package org.zhiliang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.act.PerAct;

/** Writes entries, all of an act in one statement; there is no other way to write one. */
@Repository
class AuditStore {

    /** Ten minutes: a read of the same subject by the same person for the same purpose within them is one read. */
    private static final String APPEND = """
            with draft as (
                select * from jsonb_to_recordset(cast(:drafts as jsonb)) as d(
                    at timestamptz, actor text, acts_for text, source text, verb text, subject_kind text, subject_id text,
                    purpose text, details text)),
            entry as (
                insert into audit_entry (at, actor, acts_for, source, verb, subject_kind, subject_id, purpose, details)
                select d.* from draft d
                where d.verb <> 'read' or not exists (
                    select 1 from audit_entry e
                    where e.subject_id = d.subject_id and e.at > d.at - interval '10 minutes' and e.at <= d.at
                      and e.verb = d.verb and e.subject_kind = d.subject_kind and e.actor = d.actor
                      and e.purpose = d.purpose)
                returning id)
            insert into audit_pending (entry) select id from entry""";

    private final ClosingPage page;
    private final ObjectMapper json;
    private final Sealer sealer;

    /** They go onto the closing page before it is turned. */
    private final PerAct<Drafts> acts;

    private static final class Drafts {

        private final List<Draft> entries = new ArrayList<>();
        private boolean written;
    }

    AuditStore(ClosingPage page, ObjectMapper json, Sealer sealer) {
        this.page = page;
        this.json = json;
        this.sealer = sealer;
        this.acts = new PerAct<>(Drafts::new, this::write, sealer::nudge, 0);
    }

    /** Keeps an entry for the end of the act; outside a transaction it stands for itself. */
    void append(Draft draft) {
        if (!PerAct.isUnderWay()) {
            write(List.of(draft));
            sealer.nudge();
            return;
        }
        page.open();
        Drafts drafts = acts.begun();
        if (drafts.written) {
            write(List.of(draft));
        } else {
            drafts.entries.add(draft);
        }
    }

    private void write(Drafts drafts) {
        drafts.written = true;
        write(drafts.entries);
    }

    private void write(List<Draft> entries) {
        page.sql(APPEND).param("drafts", asJson(entries)).add();
    }

    private String asJson(List<Draft> drafts) {
        try {
            return json.writeValueAsString(drafts.stream().map(AuditStore::row).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable String> row(Draft draft) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put("at", draft.at().toString());
        row.put("actor", clean(draft.actor()));
        row.put("acts_for", clean(draft.actsFor()));
        row.put("source", clean(draft.source()));
        row.put("verb", draft.verb());
        row.put("subject_kind", draft.subjectKind());
        row.put("subject_id", clean(draft.subjectId()));
        row.put("purpose", clean(draft.purpose()));
        row.put("details", draft.details().replace("\\u0000", ""));
        return row;
    }

    /** The database cannot hold the character zero; somebody may still post it. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
