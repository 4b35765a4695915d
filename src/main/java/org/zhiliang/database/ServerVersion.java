package org.zhiliang.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the server before any table is laid: what is older than the oldest that we try is refused. */
@Component
class ServerVersion implements FlywayMigrationStrategy {

    private static final String PRODUCT = "PostgreSQL";
    private static final int OLDEST = 15;

    private final DataSource database;

    ServerVersion(DataSource database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection connection = database.getConnection()) {
            refuseTooOld(
                    connection.getMetaData().getDatabaseProductName(),
                    connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask the database for its version", e);
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new UnusableDatabase(
                    "The database was set up in another profile or by another version: " + firstDifference(e),
                    "Start with SPRING_PROFILES_ACTIVE=demo if it holds the demo; otherwise use a fresh database.");
        }
    }

    /** The message has one line for each difference, below a line that says nothing. */
    private static String firstDifference(FlywayValidateException problem) {
        return String.valueOf(problem.getMessage()).lines().skip(1).findFirst().orElse("");
    }

    static void refuseTooOld(String product, int major) {
        if (!PRODUCT.equals(product) || major < OLDEST) {
            throw new UnusableDatabase(
                    "The database is %s %d; this product needs %s %d or newer."
                            .formatted(product, major, PRODUCT, OLDEST),
                    "Upgrade the server, or set SPRING_DATASOURCE_URL to another one.");
        }
    }
}
