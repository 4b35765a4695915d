package org.zhiliang.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in one line that the database does not answer or does not let us in, whoever of the house asked it first. */
class NoConnectionAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Classes of SQL states: no connection, wrong user or password, no such database, server not ready. */
    private static final Set<String> NOT_LET_IN = Set.of("08", "28", "3D", "57");

    private final Environment environment;

    NoConnectionAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        SQLException root = rootOf(cause);
        String state = root.getSQLState();
        if (state == null || !NOT_LET_IN.contains(state.substring(0, 2))) {
            return null;
        }
        return new FailureAnalysis(
                "The database %s cannot be used: %s".formatted(address(), firstLine(root)),
                "Start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. "
                        + "Without an address a database of our own is started.",
                cause);
    }

    private static SQLException rootOf(SQLException cause) {
        return cause.getCause() instanceof SQLException deeper ? rootOf(deeper) : cause;
    }

    /** Without parameters, which may hold a password. */
    private String address() {
        String url = environment.getProperty("spring.datasource.url", "of our own");
        return url.replaceAll("\\?.*", "");
    }

    private static String firstLine(SQLException problem) {
        String message = problem.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
