package org.zhiliang.engine.camunda;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine's thousand statements on their way: reading them takes a second or two and needs neither the database nor the
 * rest of the house, so it happens while both come up.
 */
final class StatementsAhead {

    private final FutureTask<SqlSessionFactory> reading = new FutureTask<>(() -> new Reader().read());

    static StatementsAhead begin() {
        StatementsAhead ahead = new StatementsAhead();
        Thread thread = new Thread(ahead.reading, "statements-ahead");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    private StatementsAhead() {}

    /** Waits until they are read. They know no database yet. */
    SqlSessionFactory statements() {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The engine's statements cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read", e);
        }
    }

    /** Knows how the engine reads them; never becomes an engine. */
    private static final class Reader extends StandaloneProcessEngineConfiguration {

        SqlSessionFactory read() {
            setDatabaseType("postgres");
            setTransactionsExternallyManaged(true);
            setDataSource(new UnpooledDataSource());
            initTransactionFactory();
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
