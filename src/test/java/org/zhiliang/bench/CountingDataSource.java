package org.zhiliang.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what the current thread asks of the database: every execution is a round trip, be it of one statement, of a batch
 * or of several statements in one text, which the driver sends together; and so is every commit or rollback. A statement outside a transaction is a commit of its own. The driver sends "begin" with the first statement.
 */
class CountingDataSource extends DelegatingDataSource {

    private static final ThreadLocal<Count> COUNT = new ThreadLocal<>();

    CountingDataSource(DataSource target) {
        super(target);
    }

    /** What one act cost. */
    static final class Count {

        int roundTrips;
        int commits;
        final List<String> statements = new ArrayList<>();
    }

    /** Does something and answers what it cost. */
    static Count of(Runnable act) {
        Count count = new Count();
        COUNT.set(count);
        try {
            act.run();
        } finally {
            COUNT.remove();
        }
        return count;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    String name = method.getName();
                    if (name.equals("commit") || name.equals("rollback")) {
                        trip(name);
                        commit(name.equals("commit"));
                    }
                    Object answer = call(() -> method.invoke(real, args));
                    String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : "";
                    return answer instanceof Statement statement ? counted(real, statement, sql) : answer;
                });
    }

    private static Object counted(Connection connection, Statement real, String prepared) {
        Class<?> kind = real instanceof CallableStatement
                ? CallableStatement.class
                : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {kind}, (proxy, method, args) -> {
                    if (method.getName().startsWith("execute")) {
                        trip(args != null && args.length > 0 ? String.valueOf(args[0]) : prepared);
                        commit(connection.getAutoCommit());
                    }
                    return call(() -> method.invoke(real, args));
                });
    }

    private static void trip(String statement) {
        Count count = COUNT.get();
        if (count != null) {
            count.roundTrips++;
            count.statements.add(statement.replaceAll("\\s+", " ").strip());
        }
    }

    private static void commit(boolean really) {
        Count count = COUNT.get();
        if (count != null && really) {
            count.commits++;
        }
    }

    private interface Call {
        Object make() throws Exception;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
