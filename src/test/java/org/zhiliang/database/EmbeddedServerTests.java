package org.zhiliang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that is brought along, started for real: what was begun is finished or begun anew, what was committed stays. */
class EmbeddedServerTests {

    @TempDir
    Path home;

    @Test
    void a_cluster_whose_creation_was_interrupted_is_begun_anew_and_then_keeps_what_is_committed() throws Exception {
        Files.createDirectories(home.resolve("pg/base"));
        Files.writeString(home.resolve("pg/PG_VERSION"), "18\n");
        Files.writeString(home.resolve("pg-unfinished"), "");

        try (EmbeddedServer server = EmbeddedServer.on(home)) {
            assertThat(home.resolve("pg-unfinished")).doesNotExist();
            run(server, "create table kept as select 27 as article");
        }
        ServerAhead again = ServerAhead.on(home);
        assertThat(number(again.server(), "select article from kept")).isEqualTo(27);
        again.destroy();

        assertThat(home.resolve("pg/postmaster.pid")).doesNotExist();
        FolderLock.on(home).close();
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", "");
    }
}
