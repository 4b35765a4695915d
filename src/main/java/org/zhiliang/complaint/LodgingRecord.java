package org.zhiliang.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;

/** Keeps what was handed in: the paper as it was, the parties, the outside numbers, and the key against repetition. */
@Component
class LodgingRecord {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ComplaintFiles files;
    private final Parties parties;
    private final CaseHistory history;

    LodgingRecord(JdbcClient jdbc, ObjectMapper json, ComplaintFiles files, Parties parties, CaseHistory history) {
        this.jdbc = jdbc;
        this.json = json;
        this.files = files;
        this.parties = parties;
        this.history = history;
    }

    Optional<CaseNo> earlier(String key) {
        return jdbc.sql("select case_no from complaint_lodging where idempotency_key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(CaseNo::new);
    }

    void keep(Lodging lodging, CaseNo caseNo, Complaint complaint) {
        String actor = lodging.lodgedBy() == null ? "complainant@" + caseNo : lodging.lodgedBy();
        jdbc.sql("insert into complaint_lodging values (:key, :no)")
                .param("key", lodging.key())
                .param("no", caseNo.value())
                .update();
        files.add(caseNo, complaint, actor);
        keepAnswers(caseNo, lodging.form(), lodging.formVersion(), lodging.answers());
        lodging.parties().forEach(party -> parties.add(caseNo, party));
        lodging.externalNumbers().forEach((system, number) -> history.externalNumber(caseNo, system, number));
    }

    /** Keeps the paper of a case as it was handed in. */
    void keepAnswers(CaseNo caseNo, String form, String formVersion, Values answers) {
        jdbc.sql("insert into complaint_intake values (:no, :form, :version, :answers::jsonb)")
                .param("no", caseNo.value())
                .param("form", form)
                .param("version", formVersion)
                .param("answers", write(answers))
                .update();
    }

    private String write(Values answers) {
        try {
            return json.writeValueAsString(answers.asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
