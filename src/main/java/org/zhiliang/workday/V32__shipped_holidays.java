package org.zhiliang.workday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.domain.CalendarFile;
import org.zhiliang.workday.domain.SpecialDay;

/** The first version of the calendars: the years 2024 to 2026, from the file that the product ships with. */
@Component
class V32__shipped_holidays extends BaseJavaMigration {

    private static final ClassPathResource FILE =
            new ClassPathResource("workday/holidays.csv", V32__shipped_holidays.class.getClassLoader());

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update(text().getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        run(connection, "insert into workday_calendar values (1, now(), 'system', '随系统提供')");
        run(connection, "insert into workday_current (version) values (1)");
        run(
                connection,
                "insert into workday_calendar_year"
                        + " select 1, scope, year from unnest(array['CN', 'CN-XJ']) scope, generate_series(2024, 2026) year");
        CalendarFile file = CalendarFile.read(text());
        if (!file.problems().isEmpty()) {
            throw new IllegalStateException("holidays.csv: " + file.problems());
        }
        insert(connection, file.days());
    }

    private static void insert(Connection connection, List<SpecialDay> days) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into workday_day values (1, ?, ?, ?, ?, ?)")) {
            for (SpecialDay day : days) {
                insert.setString(1, day.scope().code());
                insert.setObject(2, day.date(), java.sql.Types.DATE);
                insert.setString(3, day.off() ? "off" : "work");
                insert.setString(4, day.name());
                insert.setString(5, day.source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static String text() {
        try {
            return FILE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
