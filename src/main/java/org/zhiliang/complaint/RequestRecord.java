package org.zhiliang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;

/** What was asked for in a case beside the tasks, by whom and why, and what became of it. */
@Service
@Transactional
public class RequestRecord {

    private final JdbcClient jdbc;
    private final CaseHistory history;
    private final Audit audit;
    private final ComplaintWords words;
    private final Clock clock;

    RequestRecord(JdbcClient jdbc, CaseHistory history, Audit audit, ComplaintWords words, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param role the party's role, or {@code official}
     * @param answer granted or refused; null while it waits
     */
    public record Request(
            Instant at,
            String kind,
            String role,
            String reason,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            @Nullable String answerReason) {

        public boolean isOpen() {
            return answeredAt == null;
        }
    }

    /** Says to the reader that this cannot be asked for now. */
    NotAllowedNow notNow() {
        return new NotAllowedNow(words.say("complaint.request.notNow"));
    }

    /** Keeps a request and shows it in the case's history. */
    void file(CaseNo caseNo, String kind, String role, String by, String reason) {
        jdbc.sql("""
                        insert into complaint_request (case_no, at, kind, by_role, by_whom, reason)
                        values (:no, :at, :kind, :role, :by, :reason)
                        """)
                .param("no", caseNo.value())
                .param("at", now())
                .param("kind", kind)
                .param("role", role)
                .param("by", by)
                .param("reason", reason)
                .update();
        history.tell(caseNo, "request." + kind, by, null);
        audit.changedBy(by, "complaint.request." + kind, "case", caseNo.value());
    }

    /** Notes what became of the request that waits; nothing happens where none does. */
    void answer(CaseNo caseNo, String kind, boolean granted, @Nullable String why) {
        String answer = granted ? "granted" : "refused";
        int answered = jdbc.sql("""
                        update complaint_request set answered_at = :at, answer = :answer, answer_reason = :why
                        where case_no = :no and kind = :kind and answered_at is null
                        """)
                .param("at", now())
                .param("answer", answer)
                .param("why", why)
                .param("no", caseNo.value())
                .param("kind", kind)
                .update();
        if (answered > 0) {
            history.tell(caseNo, "request." + kind + "." + answer, Audit.SYSTEM, null);
        }
    }

    @Transactional(readOnly = true)
    public List<Request> of(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_request where case_no = :no order by id")
                .param("no", caseNo.value())
                .query(RequestRecord::request)
                .list();
    }

    /** Whether a request of this kind was made by this role since a moment. */
    boolean wasMade(CaseNo caseNo, String kind, String role, Instant since) {
        return of(caseNo).stream()
                .anyMatch(request -> request.kind().equals(kind)
                        && request.role().equals(role)
                        && !request.at().isBefore(since));
    }

    boolean isOpen(CaseNo caseNo, String kind) {
        return of(caseNo).stream().anyMatch(request -> request.kind().equals(kind) && request.isOpen());
    }

    private static Request request(ResultSet row, int index) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Request(
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getString("by_role"),
                row.getString("reason"),
                answered == null ? null : answered.toInstant(),
                row.getString("answer"),
                row.getString("answer_reason"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
