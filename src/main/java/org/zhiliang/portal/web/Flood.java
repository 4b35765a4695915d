package org.zhiliang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiliang.access.TooOften;

/**
 * Holds back a flood on the public forms, by source: what is too much is refused before anything is read or written. Officials
 * are not counted, so that their work does not suffer from it. Each node counts for itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FloodSettings.class)
class Flood implements WebMvcConfigurer, HandlerInterceptor {

    private static final List<String> PUBLIC_FORMS = List.of("/lodge/", "/case", "/link/", "/register", "/upload");

    /** A hall with public terminals and a carrier's gateway share one address; a program is far beyond both. */
    private final Allowance changes;

    private final Allowance sendings;

    Flood(Clock clock, FloodSettings settings) {
        this.changes = new Allowance(clock, settings.changes(), Duration.ofSeconds(1), settings.changesPerSecond());
        this.sendings = new Allowance(clock, settings.sendings(), Duration.ofHours(1), settings.sendingsPerHour());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        if (HttpMethod.GET.matches(request.getMethod())
                || request.isUserInRole("STAFF")
                || PUBLIC_FORMS.stream().noneMatch(path::startsWith)) {
            return true;
        }
        Allowance allowance = path.startsWith("/lodge/") && path.endsWith("/check") ? sendings : changes;
        allowance.take(request.getRemoteAddr()).ifPresent(wait -> {
            throw new TooOften(wait);
        });
        return true;
    }
}
