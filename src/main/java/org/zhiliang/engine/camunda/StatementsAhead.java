package org.zhiliang.engine.camunda;

import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine's thousand statements on their way: reading them takes a second or two and needs neither the database nor the
 * rest of the house, so it happens while both come up.
 */
final class StatementsAhead {

    private final CompletableFuture<SqlSessionFactory> reading;

    private StatementsAhead(CompletableFuture<SqlSessionFactory> reading) {
        this.reading = reading;
    }

    /** On a thread of its own: those of the common pool would look for the engine's files in the wrong class loader. */
    static StatementsAhead begin() {
        return new StatementsAhead(CompletableFuture.supplyAsync(() -> new Reader().read(), StatementsAhead::start));
    }

    private static void start(Runnable reading) {
        Thread thread = new Thread(reading, "statements-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until they are read. They know no database yet. */
    SqlSessionFactory statements() {
        return reading.join();
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
