package org.zhiliang.complaint;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.PartyRole;

/** 调解协议: what the parties agreed on, who has signed, and whether it was performed (Order 121 Art. 24, 25). */
@Service
@Transactional
public class Agreements {

    private final JdbcClient jdbc;
    private final RoomEntries room;
    private final Clock clock;

    Agreements(JdbcClient jdbc, RoomEntries room, Clock clock) {
        this.jdbc = jdbc;
        this.room = room;
        this.clock = clock;
    }

    /**
     * What both shall sign.
     *
     * @param amount in yuan
     * @param atOnce whether it was performed on the spot
     * @param performBy the last day for the performance otherwise
     */
    public record Terms(
            String content,
            @Nullable BigDecimal amount,
            @Nullable String method,
            boolean atOnce,
            @Nullable LocalDate performBy) {}

    public record Agreement(
            Terms terms,
            @Nullable String complainantName,
            @Nullable String respondentName,
            @Nullable String declinedBy,
            @Nullable String declinedReason,
            @Nullable String performed) {

        public boolean isSignedByBoth() {
            return complainantName != null && respondentName != null;
        }
    }

    /** The terms that one side offered in the room and the other accepted last. */
    @Transactional(readOnly = true)
    public Optional<Offer> acceptedOffer(CaseNo caseNo) {
        return room.of(caseNo).accepted();
    }

    /** Puts terms up for signature; earlier terms and signatures are void. */
    public void propose(CaseNo caseNo, Terms terms) {
        jdbc.sql("delete from complaint_agreement where case_no = :no")
                .param("no", caseNo.value())
                .update();
        jdbc.sql("""
                        insert into complaint_agreement (case_no, content, amount, method, at_once, perform_by)
                        values (:no, :content, :amount, :method, :atOnce, :by)
                        """)
                .param("no", caseNo.value())
                .param("content", terms.content())
                .param("amount", terms.amount())
                .param("method", terms.method())
                .param("atOnce", terms.atOnce())
                .param("by", terms.performBy())
                .update();
    }

    public void sign(CaseNo caseNo, PartyRole role, String name) {
        String column = role == PartyRole.RESPONDENT ? "respondent" : "complainant";
        jdbc.sql("update complaint_agreement set " + column + "_signed_at = :at, " + column
                        + "_name = :name where case_no = :no")
                .param("at", now())
                .param("name", name)
                .param("no", caseNo.value())
                .update();
    }

    public void decline(CaseNo caseNo, PartyRole role, @Nullable String reason) {
        jdbc.sql("update complaint_agreement set declined_by = :by, declined_reason = :reason where case_no = :no")
                .param("by", role.code())
                .param("reason", reason)
                .param("no", caseNo.value())
                .update();
    }

    /** @param performed full, part or none */
    public void performed(CaseNo caseNo, String performed) {
        jdbc.sql("update complaint_agreement set performed = :performed where case_no = :no")
                .param("performed", performed)
                .param("no", caseNo.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Agreement of(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_agreement where case_no = :no")
                .param("no", caseNo.value())
                .query((row, index) -> new Agreement(
                        new Terms(
                                row.getString("content"),
                                row.getBigDecimal("amount"),
                                row.getString("method"),
                                row.getBoolean("at_once"),
                                row.getObject("perform_by", LocalDate.class)),
                        row.getString("complainant_name"),
                        row.getString("respondent_name"),
                        row.getString("declined_by"),
                        row.getString("declined_reason"),
                        row.getString("performed")))
                .optional()
                .orElseThrow(() -> new NotFound("agreement of " + caseNo));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
