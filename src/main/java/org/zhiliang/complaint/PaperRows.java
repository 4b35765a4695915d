package org.zhiliang.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Attachments;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyRole;

/** The papers as they were handed in, in their table, and the keys against opening a case twice. */
@Component
class PaperRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Attachments attachments;

    PaperRows(JdbcClient jdbc, ObjectMapper json, Attachments attachments) {
        this.jdbc = jdbc;
        this.json = json;
        this.attachments = attachments;
    }

    Optional<CaseNo> caseOf(String key) {
        return jdbc.sql("select case_no from complaint_lodging where idempotency_key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(CaseNo::new);
    }

    /** @param sender the role of the party that hands it in */
    void keep(Paper paper, CaseNo caseNo, PartyRole sender) {
        jdbc.sql("insert into complaint_lodging values (:key, :no)")
                .param("key", paper.key())
                .param("no", caseNo.value())
                .update();
        jdbc.sql("insert into complaint_intake values (:no, :form, :version, :answers::jsonb)")
                .param("no", caseNo.value())
                .param("form", paper.form())
                .param("version", paper.formVersion())
                .param("answers", write(paper.answers()))
                .update();
        String by = paper.actor(sender.code() + "@" + caseNo);
        attachments.bind(caseNo, paper.documents(), sender.code(), by);
    }

    /** A paper as it is kept. */
    record Kept(String key, String form, String formVersion, Values answers) {}

    /** @throws NotFound if the case came of no paper */
    Kept of(CaseNo caseNo) {
        return jdbc.sql("""
                        select idempotency_key, form, form_version, answers::text
                        from complaint_intake join complaint_lodging using (case_no) where case_no = :no
                        """)
                .param("no", caseNo.value())
                .query((row, index) -> new Kept(
                        row.getString("idempotency_key"),
                        row.getString("form"),
                        row.getString("form_version"),
                        read(row.getString("answers"))))
                .optional()
                .orElseThrow(() -> new NotFound("paper of " + caseNo));
    }

    private String write(Values answers) {
        try {
            return json.writeValueAsString(answers.asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Values read(String answers) {
        try {
            return Values.of(json.readValue(answers, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
