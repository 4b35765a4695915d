package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/**
 * Mediation between the two parties of a complaint (Order 121 Art. 18-25): who agreed to it, who leads it, what was done
 * at each session, and how it ended.
 */
@Service
@Transactional
public class Mediations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mediations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How a mediation stands.
     *
     * @param respondentConsents whether the respondent agreed to mediation; null before the answer
     * @param silent whether the respondent let the time for the answer pass
     * @param mediator the official who leads it, by user name
     * @param delegatedTo the mediation body, where both parties agreed to one (Art. 19)
     * @param ground one of the eight grounds of termination (Art. 23), 1 to 8
     */
    public record Mediation(
            CaseNo caseNo,
            @Nullable Boolean respondentConsents,
            @Nullable Boolean respondentDelegates,
            @Nullable String answer,
            boolean silent,
            @Nullable String mode,
            @Nullable Instant meetingAt,
            @Nullable String place,
            @Nullable String mediator,
            @Nullable String delegatedTo,
            @Nullable String recusalReason,
            @Nullable LocalDate recusalUntil,
            @Nullable String ground,
            @Nullable String outcome,
            @Nullable String privateNotes) {}

    /** Where and how the parties meet, and who leads. */
    public record Arrangement(
            String mode,
            @Nullable Instant meetingAt,
            @Nullable String place,
            String mediator,
            @Nullable String delegatedTo) {}

    /** One session as it was recorded (调解记录). */
    public record Session(Instant at, String mediator, String mode, String present, String record, String result) {}

    /** The respondent is told of the complaint; begins the mediation anew where the case was reopened. */
    public void begin(CaseNo caseNo) {
        jdbc.sql("delete from complaint_mediation where case_no = :no")
                .param("no", caseNo.value())
                .update();
        jdbc.sql("insert into complaint_mediation (case_no, respondent_told_at) values (:no, :at)")
                .param("no", caseNo.value())
                .param("at", now())
                .update();
    }

    public void answered(CaseNo caseNo, boolean consents, boolean delegates, @Nullable String answer) {
        jdbc.sql("""
                        update complaint_mediation set answered_at = :at, respondent_consents = :consents,
                          respondent_delegates = :delegates, answer = :answer, silent = false where case_no = :no
                        """)
                .param("at", now())
                .param("consents", consents)
                .param("delegates", delegates)
                .param("answer", answer)
                .param("no", caseNo.value())
                .update();
    }

    public void silent(CaseNo caseNo) {
        jdbc.sql("update complaint_mediation set silent = true where case_no = :no")
                .param("no", caseNo.value())
                .update();
    }

    public void arrange(CaseNo caseNo, Arrangement arrangement) {
        jdbc.sql("""
                        update complaint_mediation set mode = :mode, meeting_at = :meeting, place = :place,
                          mediator = :mediator, delegated_to = :body, recusal_by = null, recusal_reason = null
                        where case_no = :no
                        """)
                .param("mode", arrangement.mode())
                .param("meeting", arrangement.meetingAt() == null ? null : at(arrangement.meetingAt()))
                .param("place", arrangement.place())
                .param("mediator", arrangement.mediator())
                .param("body", arrangement.delegatedTo())
                .param("no", caseNo.value())
                .update();
    }

    /** Records a session; the mediator's own notes replace the earlier ones and are nobody else's to read. */
    public void record(CaseNo caseNo, Session session, @Nullable String privateNotes) {
        jdbc.sql("""
                        insert into complaint_session (case_no, at, mediator, mode, present, record, result)
                        values (:no, :at, :mediator, :mode, :present, :record, :result)
                        """)
                .param("no", caseNo.value())
                .param("at", at(session.at()))
                .param("mediator", session.mediator())
                .param("mode", session.mode())
                .param("present", session.present())
                .param("record", session.record())
                .param("result", session.result())
                .update();
        if (privateNotes != null) {
            jdbc.sql("update complaint_mediation set private_notes = :notes where case_no = :no")
                    .param("notes", privateNotes)
                    .param("no", caseNo.value())
                    .update();
        }
    }

    public void askRecusal(CaseNo caseNo, String byRole, String reason) {
        jdbc.sql("update complaint_mediation set recusal_by = :by, recusal_reason = :reason where case_no = :no")
                .param("by", byRole)
                .param("reason", reason)
                .param("no", caseNo.value())
                .update();
    }

    /** The last day on which a party may ask for recusal, as the notice of mediation prints it. */
    public void recusalUntil(CaseNo caseNo, LocalDate last) {
        jdbc.sql("update complaint_mediation set recusal_until = :last where case_no = :no")
                .param("last", last)
                .param("no", caseNo.value())
                .update();
    }

    /** Ends the mediation: {@code agreed}, or {@code terminated} with one of the eight grounds. */
    public void end(CaseNo caseNo, String outcome, @Nullable String ground) {
        jdbc.sql("""
                        update complaint_mediation set outcome = :outcome, ground = coalesce(:ground, ground),
                          ended_at = :at where case_no = :no
                        """)
                .param("outcome", outcome)
                .param("ground", ground)
                .param("at", now())
                .param("no", caseNo.value())
                .update();
    }

    /** Notes the ground on which the mediator proposes to end it. */
    public void proposeTermination(CaseNo caseNo, String ground) {
        jdbc.sql("update complaint_mediation set ground = :ground where case_no = :no")
                .param("ground", ground)
                .param("no", caseNo.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Mediation of(CaseNo caseNo) {
        return find(caseNo).orElseThrow(() -> new NotFound("mediation of " + caseNo));
    }

    @Transactional(readOnly = true)
    public Optional<Mediation> find(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_mediation where case_no = :no")
                .param("no", caseNo.value())
                .query(MediationRow::read)
                .optional();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
