package org.zhiliang.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhiliang.access.DemoPeople;

/** The last lines of the log: where to click, and who to sign in as. */
@Component
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void welcome() {
        LOG.info("""
                质量促进办事平台已就绪 Zhiliang is ready. Everything in it is invented.

                  门户 Portal        {address}/
                  待办 Tasklist      {address}/camunda/app/tasklist/   ts-intake, ts-handler1, ts-mediator
                  看板 Board         {address}/staff/board             ts-head
                  流程监控 Cockpit   {address}/camunda/app/cockpit/    admin
                  演示指南 Guide     {address}/demo                    all users and cases

                  密码 Password of all of them: {password}
                """.replace("{address}", "http://localhost:" + environment.getProperty("local.server.port", "8080"))
                .replace("{password}", DemoPeople.PASSWORD));
    }
}
