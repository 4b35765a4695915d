package org.zhiliang.access.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The slow hash; tests make it fast by property. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(@Value("${zhiliang.access.bcrypt-strength:12}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }
}
