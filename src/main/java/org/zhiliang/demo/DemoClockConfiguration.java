package org.zhiliang.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** In the demo everybody reads the time from a clock that can be told the past. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoClockConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock clock) {
        return new DemoClock(clock);
    }
}
