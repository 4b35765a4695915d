package org.zhiliang.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody knows the password of the demo people: outside the demo nobody of them may be let in. */
@Component
@Profile("!demo & !test")
class DemoPeopleStayAtHome implements SmartInitializingSingleton {

    private final JdbcClient jdbc;

    DemoPeopleStayAtHome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int demo = jdbc.sql("select count(*) from access_user where demo and enabled")
                .query(Integer.class)
                .single();
        if (demo > 0) {
            throw new StartRefused(
                    "This database holds " + demo + " demo accounts, whose password everybody knows.",
                    "Use a fresh database, or start with SPRING_PROFILES_ACTIVE=demo if this is a trial.");
        }
    }
}
