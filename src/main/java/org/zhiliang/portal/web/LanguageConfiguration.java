package org.zhiliang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese first, English by {@code ?lang=en} on any page; the choice is kept in a cookie. No other language is taken over. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer, HandlerInterceptor {

    static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("ZHILIANG_LANG");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter("lang");
        Locale locale = wanted == null ? null : LANGUAGES.get(wanted);
        if (locale != null) {
            localeResolver(request).setLocale(request, response, locale);
        }
        return true;
    }

    private static LocaleResolver localeResolver(HttpServletRequest request) {
        return java.util.Objects.requireNonNull(
                org.springframework.web.servlet.support.RequestContextUtils.getLocaleResolver(request));
    }
}
