package org.zhiliang.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.mapping.Environment;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.stereotype.Component;

/** How the engine is set up beyond what its starter's properties offer. */
@Component
class EngineSettings extends SpringBootProcessEnginePlugin {

    /** Tasklist asks for 2000 filters at once and shows none when it may not. */
    static final int LONGEST_LIST = 2000;

    private final GateInstaller gate;
    private final LateComers lateComers;
    private final StatementsAhead ahead;

    EngineSettings(GateInstaller gate, LateComers lateComers, StatementsAhead ahead) {
        this.gate = gate;
        this.lateComers = lateComers;
        this.ahead = ahead;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfigurationImpl.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new LeanHistory())));
        engine.setHistoryTimeToLive("P1825D");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H,PT12H");
        engine.setDefaultNumberOfRetries(5);
        engine.setResourceAuthorizationProvider(new TaskAccess());
        // Who completed how many tasks is for the vendor's licences; our own boards count.
        engine.setTaskMetricsEnabled(false);
        // A refused form is an answer, not an error: whoever called sees the exception and logs what is one.
        engine.setEnableCmdExceptionLogging(false);
        engine.setSqlSessionFactory(ahead.statements());
        shortenDecisions(engine);
        installGate(engine);
    }

    /** The statements were read without a database; this is theirs. */
    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        engine.getSqlSessionFactory()
                .getConfiguration()
                .setEnvironment(new Environment("default", engine.getTransactionFactory(), engine.getDataSource()));
    }

    private static void shortenDecisions(SpringProcessEngineConfiguration engine) {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(() -> new PlainFeel(new ScalaFeelEngineFactory().createInstance()));
        engine.setDmnEngineConfiguration(decisions);
    }

    private void installGate(SpringProcessEngineConfiguration engine) {
        engine.setCustomPostBPMNParseListeners(append(engine.getCustomPostBPMNParseListeners(), gate));
        engine.setCustomPreCommandInterceptorsTxRequired(append(
                append(engine.getCustomPreCommandInterceptorsTxRequired(), new OnlyThroughTheGate()), lateComers));
        engine.setCustomPostCommandInterceptorsTxRequired(
                append(engine.getCustomPostCommandInterceptorsTxRequired(), new GateAsks()));
    }

    private static <T> List<T> append(List<T> list, T item) {
        List<T> longer = list == null ? new ArrayList<>() : new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
