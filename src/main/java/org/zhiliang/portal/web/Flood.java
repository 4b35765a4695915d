package org.zhiliang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiliang.access.TooOften;

/**
 * Holds back a flood on the public forms, by source: what is too much is refused before anything is read or written.
 * Requests are counted and their contents weighed; the pieces in which a file is sent are only weighed. Officials are not
 * counted, so that their work does not suffer from it. Each node counts for itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FloodSettings.class)
class Flood implements WebMvcConfigurer, HandlerInterceptor {

    private static final List<String> PUBLIC_FORMS = List.of("/lodge/", "/case", "/link/", "/register");

    /** A piece of a file. However a file is cut, it weighs the same. */
    private static final Pattern PIECE = Pattern.compile("/(lodge|case)/[^/]+/files/[^/]+");

    /** What a request costs at least, in KiB, and what it counts for when it does not say how long it is. */
    private static final int LIGHTEST = 16;

    private static final int UNTOLD = 1024;

    /** A hall with public terminals and a carrier's gateway share one address; a program is far beyond both. */
    private final Allowance changes;

    private final Allowance sendings;

    /** In KiB. */
    private final Allowance traffic;

    Flood(Clock clock, FloodSettings settings) {
        this.changes = new Allowance(clock, settings.changes(), Duration.ofSeconds(1), settings.changesPerSecond());
        this.sendings = new Allowance(clock, settings.sendings(), Duration.ofHours(1), settings.sendingsPerHour());
        this.traffic = new Allowance(
                clock,
                Math.toIntExact(settings.traffic().toKilobytes()),
                Duration.ofSeconds(1),
                Math.toIntExact(settings.trafficPerSecond().toKilobytes()));
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
        String source = request.getRemoteAddr();
        if (!isPiece(request, path)) {
            Allowance allowance = path.startsWith("/lodge/") && path.endsWith("/check") ? sendings : changes;
            allowance.take(source, 1).ifPresent(Flood::refuse);
        }
        traffic.take(source, weight(request)).ifPresent(Flood::refuse);
        return true;
    }

    private static boolean isPiece(HttpServletRequest request, String path) {
        return HttpMethod.PUT.matches(request.getMethod())
                && PIECE.matcher(path).matches();
    }

    /** In KiB. */
    private static int weight(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        return bytes < 0 ? UNTOLD : (int) Math.min(Integer.MAX_VALUE, Math.max(LIGHTEST, bytes / 1024));
    }

    private static void refuse(Duration wait) {
        throw new TooOften(wait);
    }
}
