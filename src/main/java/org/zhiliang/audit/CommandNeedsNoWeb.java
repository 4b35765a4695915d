package org.zhiliang.audit;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** While the record is verified from the command line, the house serves nobody: no fixed port, no jobs, no mail. */
class CommandNeedsNoWeb implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(AuditCommand.OPTION)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            AuditCommand.OPTION,
                            Map.of(
                                    "server.port", "0",
                                    "server.address", "127.0.0.1",
                                    "camunda.bpm.job-execution.enabled", "false",
                                    "zhiliang.notification.deliver-by-itself", "false")));
        }
    }
}
