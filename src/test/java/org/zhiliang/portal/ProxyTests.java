package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.zhiliang.HttpBrowser;

/** Whose word counts for where a request comes from: the server's own settings, on the server alone. */
class ProxyTests {

    @Test
    void nobody_forges_their_source_where_no_proxy_is_named() throws Exception {
        assertThat(heard("", "203.0.113.99")).isEqualTo("127.0.0.1 http 0");
        assertThat(heard("10\\.0\\.0\\.7", "203.0.113.99")).isEqualTo("127.0.0.1 http 0");
    }

    @Test
    void a_named_proxy_is_believed_and_what_it_was_told_by_others_is_not() throws Exception {
        String named = "127\\.0\\.0\\.1|10\\.0\\.0\\.7";
        assertThat(heard(named, "203.0.113.99")).isEqualTo("203.0.113.99 https 8443");
        assertThat(heard(named, "198.51.100.1, 203.0.113.99, 10.0.0.7")).isEqualTo("203.0.113.99 https 8443");
    }

    /** What the application hears of a request that says it was forwarded; a zero stands for the real port. */
    private static String heard(String proxies, String forwardedFor) throws Exception {
        try (var server = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Echo.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run("--server.port=0", "--server.address=127.0.0.1", "--ZHILIANG_PROXIES=" + proxies)) {
            int port = server.getWebServer().getPort();
            HttpBrowser browser = new HttpBrowser(port);
            return browser.exchange(browser.to("/")
                            .header("X-Forwarded-For", forwardedFor)
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Port", "8443"))
                    .body()
                    .replaceFirst(" " + port + "$", " 0");
        }
    }

    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        EmbeddedWebServerFactoryCustomizerAutoConfiguration.class
    })
    static class Echo {

        @Bean
        ServletRegistrationBean<HttpServlet> echo() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter()
                                    .print(request.getRemoteAddr() + " " + request.getScheme() + " "
                                            + request.getServerPort());
                        }
                    },
                    "/");
        }
    }
}
