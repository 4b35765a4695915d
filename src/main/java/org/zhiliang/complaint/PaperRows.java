package org.zhiliang.complaint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.document.Attachments;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyRole;
import org.zhiliang.worklist.KeptValues;

/** The papers as they were handed in, in their table, and the keys they came with. */
@Component
class PaperRows {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final KeptValues values;
    private final Attachments attachments;

    PaperRows(JdbcClient jdbc, ClosingPage page, KeptValues values, Attachments attachments) {
        this.jdbc = jdbc;
        this.page = page;
        this.values = values;
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
                .param("answers", values.write(paper.answers()))
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
                        values.read(row.getString("answers"))))
                .optional()
                .orElseThrow(() -> new NotFound("paper of " + caseNo));
    }
}
