package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** How the engine is set up beyond what its starter's properties offer. */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

    private static final int LONGEST_LIST = 500;

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H,PT12H");
        engine.setHistoryTimeToLive("P1825D");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setDefaultNumberOfRetries(5);
        engine.setLogLevelBpmnStackTrace("WARN");
        engine.setAuthorizationCheckRevokes(ProcessEngineConfigurationImpl.AUTHORIZATION_CHECK_REVOKE_NEVER);
    }
}
