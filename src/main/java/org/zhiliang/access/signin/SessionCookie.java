package org.zhiliang.access.signin;

import org.springframework.boot.autoconfigure.session.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The cookie that names the session carries the id as it is. Decoded from Base64, as it would be by default, a crafted one
 * could bring in characters that no header may hold and the database refuses to look up, such as the zero byte.
 *
 * <p>It has its name from here and not from the server's settings: the engine's successor names the token of its web
 * applications after the server's own session cookie, and one would drive out the other.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    DefaultCookieSerializerCustomizer plainSessionId() {
        return serializer -> {
            serializer.setUseBase64Encoding(false);
            serializer.setCookieName("ZHILIANG");
        };
    }
}
