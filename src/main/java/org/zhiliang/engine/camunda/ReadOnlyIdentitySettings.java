package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Directory;

/** The engine keeps no people of its own: it asks the directory, and cannot change anything there. */
@Component
class ReadOnlyIdentitySettings extends SpringBootProcessEnginePlugin {

    private final ReadOnlyIdentity identity;

    ReadOnlyIdentitySettings(Directory directory) {
        this.identity = new ReadOnlyIdentity(directory);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setIdentityProviderSessionFactory(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return identity;
            }
        });
    }
}
