package org.zhiliang.access.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * The doors of the portal. What lies under {@code /my}, {@code /staff} and {@code /admin} is for those who are known;
 * the rest is public, and what a page shows there depends on its own proof (a link, a query code). The web applications
 * of the engine have doors of their own, with the same sign-in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY = "default-src 'self'; img-src 'self' data:; style-src 'self'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(new Interrupted());
        return cache;
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            SignInAnswers answers,
            ObjectProvider<ClientRegistrationRepository> providers,
            StaffFromProvider staff)
            throws Exception {
        doors(http);
        signIn(http, answers);
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .userInfoEndpoint(user -> user.oidcUserService(staff))
                    .successHandler(answers)
                    .failureHandler(answers));
        }
        headers(http);
        return http.build();
    }

    private static void doors(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/my/**")
                .hasRole("OUTSIDER")
                .requestMatchers("/staff/**")
                .hasRole("STAFF")
                .requestMatchers("/admin/audit/**")
                .hasAnyRole("AUDITOR", "ADMIN")
                .requestMatchers("/admin/**")
                .hasRole("ADMIN")
                .requestMatchers("/account/**")
                .authenticated()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .permitAll());
    }

    private static void signIn(HttpSecurity http, SignInAnswers answers) throws Exception {
        http.formLogin(
                form -> form.loginPage("/sign-in").successHandler(answers).failureHandler(answers));
        http.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?bye"));
        // The token lives in a cookie: a form outlives its session and is taken up again after sign-in.
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens()));
        http.exceptionHandling(problems -> problems.accessDeniedHandler(answers)
                .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        new NegatedRequestMatcher(Interrupted::wantsPage)));
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        // The web applications of the engine have a cookie of the usual name.
        tokens.setCookieName("ZHILIANG_FORM");
        return tokens;
    }

    private static void headers(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .frameOptions(frame -> frame.deny())
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(self), microphone=(), geolocation=(), interest-cohort=()")));
    }
}
