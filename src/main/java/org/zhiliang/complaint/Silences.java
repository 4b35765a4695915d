package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Rooms.Silence;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.domain.RoomTalk;
import org.zhiliang.engine.CaseNo;

/** Makes visible for how long a side has let the others wait, in the room and for the answer to the complaint itself. */
@Component
class Silences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Silences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Silence> of(CaseNo caseNo, RoomTalk talk) {
        LocalDate today = LocalDate.now(clock);
        long complainant = talk.silentDays(RoomSide.COMPLAINANT, today, clock.getZone());
        long respondent = talk.silentDays(RoomSide.RESPONDENT, today, clock.getZone());
        return Stream.of(
                        new Silence(RoomSide.COMPLAINANT, complainant),
                        new Silence(RoomSide.RESPONDENT, Math.max(respondent, withoutAnswer(caseNo, today))))
                .filter(silence -> silence.days() > 0)
                .toList();
    }

    /** Days since the respondent was told of the complaint, as long as they have not answered it. */
    private long withoutAnswer(CaseNo caseNo, LocalDate today) {
        return jdbc.sql("""
                        select respondent_told_at from complaint_mediation
                        where case_no = :no and answered_at is null and respondent_told_at is not null
                        """)
                .param("no", caseNo.value())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .optional()
                .map(told -> ChronoUnit.DAYS.between(day(told), today))
                .orElse(0L);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
