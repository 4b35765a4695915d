package org.zhiliang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.zhiliang.complaint.Mediations.Mediation;
import org.zhiliang.engine.CaseNo;

/** One row of the table of mediations. */
final class MediationRow {

    private MediationRow() {}

    static Mediation read(ResultSet row, int index) throws SQLException {
        OffsetDateTime meeting = row.getObject("meeting_at", OffsetDateTime.class);
        return new Mediation(
                new CaseNo(row.getString("case_no")),
                row.getObject("respondent_consents", Boolean.class),
                row.getObject("respondent_delegates", Boolean.class),
                row.getString("answer"),
                row.getBoolean("silent"),
                row.getString("mode"),
                meeting == null ? null : meeting.toInstant(),
                row.getString("place"),
                row.getString("mediator"),
                row.getString("delegated_to"),
                row.getString("recusal_reason"),
                row.getObject("recusal_until", LocalDate.class),
                row.getString("ground"),
                row.getString("outcome"),
                row.getString("private_notes"));
    }
}
