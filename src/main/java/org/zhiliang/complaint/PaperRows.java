package org.zhiliang.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.document.Attachments;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyRole;

/** The papers as they were handed in, in their table, and the keys they came with. */
@Component
class PaperRows {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final ObjectMapper json;
    private final Attachments attachments;

    PaperRows(JdbcClient jdbc, ClosingPage page, ObjectMapper json, Attachments attachments) {
        this.jdbc = jdbc;
        this.page = page;
        this.json = json;
        this.attachments = attachments;
    }

    /** @param sender the role of the party that hands it in */
    void keep(Paper paper, CaseNo caseNo, PartyRole sender) {
        page.sql("insert into complaint_lodging values (:key, :no)")
                .param("key", paper.key())
                .param("no", caseNo.value())
                .add();
        page.sql("insert into complaint_intake values (:no, :form, :version, :answers::jsonb)")
                .param("no", caseNo.value())
                .param("form", paper.form())
                .param("version", paper.formVersion())
                .param("answers", write(paper.answers()))
                .add();
        String by = paper.actor(sender.code() + "@" + caseNo);
        attachments.bind(caseNo, paper.documents(), sender.code(), by);
    }

    /** A paper as it is kept. */
    record Kept(String key, String form, String formVersion, Values answers) {}

    /** @throws NotFound if the case came of no paper */
    Kept of(CaseNo caseNo) {
        page.write();
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
