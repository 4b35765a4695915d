package org.zhiliang.workday;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadline.Due;
import org.zhiliang.workday.Deadline.Ending;
import org.zhiliang.workday.Deadline.Terms;

/** One row of the table of clocks; its pauses are read beside it. */
final class DeadlineRow {

    private DeadlineRow() {}

    static Deadline read(ResultSet row, Instant asOf) throws SQLException {
        return new Deadline(
                row.getLong("id"),
                new CaseNo(row.getString("case_no")),
                row.getString("code"),
                row.getInt("round"),
                terms(row),
                moment(row, "started"),
                List.of(),
                due(row),
                ending(row),
                asOf);
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("line"),
                date(row, "received"),
                CalendarScope.of(row.getString("scope")),
                new Length(row.getInt("amount"), Unit.valueOf(row.getString("unit"))),
                row.getInt("extension"),
                row.getBoolean("pausable"),
                row.getBoolean("roll_over_weekend"),
                row.getString("basis"),
                row.getInt("rule_version"));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getInt("calendar_version"),
                date(row, "raw_due"),
                date(row, "due"),
                moment(row, "due_moment"),
                row.getObject("national_due", LocalDate.class),
                moment(row, "half_at"),
                moment(row, "four_fifths_at"),
                moment(row, "last_day_at"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        return row.getObject("ended") == null
                ? null
                : new Ending(moment(row, "ended"), "met".equals(row.getString("outcome")));
    }

    /** Its pauses, oldest first, which stand beside it in arrays. */
    static List<Pause> pauses(ResultSet row) throws SQLException {
        Date[] paused = (Date[]) row.getArray("paused_on").getArray();
        @Nullable Date[] resumed = (Date[]) row.getArray("resumed_on").getArray();
        String[] reasons = (String[]) row.getArray("pause_reason").getArray();
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < paused.length; i++) {
            Date on = resumed[i];
            pauses.add(new Pause(paused[i].toLocalDate(), on == null ? null : on.toLocalDate(), reasons[i]));
        }
        return pauses;
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The shape in which the driver takes a moment. */
    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
