package org.zhiliang.bench;

import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhiliang.FreshDatabase;
import org.zhiliang.complaint.process.AcceptanceSteps;
import org.zhiliang.complaint.process.ComplaintSteps;
import org.zhiliang.complaint.process.MediationSteps;
import org.zhiliang.complaint.process.RoutingSteps;

/**
 * The engine alone: the same models, the same history level and settings, a database of its own, no gate, no forms, no
 * authorisation checks, and steps that answer at once without asking any table.
 *
 * <p>Tasks are completed by a person, as with us: at our history level the engine then keeps the operation log. Its ids
 * are drawn in memory, as ours are, so that it pays no trip and no commit for numbers.
 */
class BareEngine implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    BareEngine(HistoryLevel history) throws Exception {
        pool.setJdbcUrl(FreshDatabase.create());
        pool.setUsername("postgres");
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(new CountingDataSource(pool));
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setCustomHistoryLevels(List.of(history));
        settings.setHistory(history.getName());
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setBeans(steps());
        engine = settings.buildProcessEngine();
        deploy();
    }

    private void deploy() throws Exception {
        var deployment = engine.getRepositoryService().createDeployment();
        var files = new PathMatchingResourcePatternResolver();
        for (String pattern : List.of("classpath*:processes/**/*.bpmn", "classpath*:forms/**/*.form")) {
            for (Resource file : files.getResources(pattern)) {
                deployment.addInputStream(file.getFilename(), file.getInputStream());
            }
        }
        deployment.deploy();
    }

    private static Map<Object, Object> steps() {
        return new HashMap<>(Map.of(
                "complaintSteps", mock(ComplaintSteps.class, BareEngine::answer),
                "routingSteps", mock(RoutingSteps.class, BareEngine::answer),
                "acceptanceSteps", mock(AcceptanceSteps.class, BareEngine::answer),
                "mediationSteps", mock(MediationSteps.class, BareEngine::answer)));
    }

    private static Object answer(InvocationOnMock call) {
        Class<?> type = call.getMethod().getReturnType();
        if (type == String.class) {
            return "handler@amr-650102";
        }
        if (type == Date.class) {
            return new Date(System.currentTimeMillis() + 604_800_000L);
        }
        return type == boolean.class ? Boolean.FALSE : type == int.class ? 1 : null;
    }

    void start(String caseNo) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "complaint-handling", caseNo, Map.of("reopened", false, "seriousHarm", false));
    }

    String task(String caseNo, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }

    void complete(String task, Map<String, Object> facts) {
        engine.getIdentityService().setAuthenticatedUserId("official");
        try {
            engine.getFormService().submitTaskForm(task, facts);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Issues the notices of forwarding that wait; later steps of cases that are done with are left alone. */
    void forward() {
        engine.getManagementService()
                .createJobQuery()
                .messages()
                .activityId("Task_Forward")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
