package org.zhiliang.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts our own server, where no other is configured, before the house begins to look for its parts. */
class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "embeddedServer";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // Not at once: whoever prepares the context after us may still name a database.
        context.addBeanFactoryPostProcessor(new BeginsFirst(context.getEnvironment()));
    }

    private record BeginsFirst(Environment environment) implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            if (environment.getProperty("spring.datasource.url", "").isEmpty()
                    && registry instanceof DefaultListableBeanFactory beans) {
                Path folder = Path.of(environment.getProperty("zhiliang.database.directory", "data"));
                ServerAhead server = ServerAhead.on(folder);
                beans.registerSingleton(NAME, server);
                beans.registerDisposableBean(NAME, server);
            }
        }
    }
}
