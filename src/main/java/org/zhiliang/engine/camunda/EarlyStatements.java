package org.zhiliang.engine.camunda;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Begins to read the engine's statements once the house knows its parts and before it makes the first. */
@Component
class EarlyStatements implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("statementsAhead", StatementsAhead.begin());
    }
}
