package org.zhiliang.engine.camunda;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The doors of the engine's web applications. Who is signed in at the house is signed in here, and signing out here
 * signs out of the house. The matchers are path patterns on purpose: matchers for Spring's own controllers do not see
 * the servlet of the applications' REST interface.
 */
@Configuration(proxyBeanMethods = false)
class WebAppsSignIn {

    private static final int BEHIND_THE_GUARD = 201;
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private final String path;

    WebAppsSignIn(@Value("${camunda.bpm.webapp.application-path:/camunda}") String path) {
        this.path = path;
    }

    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        http.securityMatcher(PATHS.matcher(path + "/**"));
        http.authorizeHttpRequests(
                doors -> doors.requestMatchers(PATHS.matcher(path + "/lib/**"), PATHS.matcher(path + "/assets/**"))
                        .permitAll()
                        .requestMatchers(PATHS.matcher(path + "/app/cockpit/**"), PATHS.matcher(path + "/app/admin/**"))
                        .hasRole("ADMIN")
                        .anyRequest()
                        .hasRole("STAFF"));
        // The applications have a token and headers of their own.
        http.csrf(csrf -> csrf.disable());
        http.headers(headers -> headers.defaultsDisabled()
                .contentTypeOptions(nosniff -> {})
                .frameOptions(frame -> frame.deny())
                .httpStrictTransportSecurity(strict -> {})
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.logout(out -> out.logoutRequestMatcher(
                        PATHS.matcher(HttpMethod.POST, path + "/api/admin/auth/user/{engine}/logout"))
                .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        http.exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PATHS.matcher(path + "/api/**"))
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"), PATHS.matcher(path + "/**")));
        return http.build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInAtTheHouse() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", House.class.getName());
        filter.addUrlPatterns(path + "/app/*", path + "/api/*");
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        filter.setOrder(BEHIND_THE_GUARD);
        return filter;
    }

    /** Takes the word of the house for who is signed in; the engine finds the groups in its read-only directory. */
    public static class House implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return request.getUserPrincipal() == null
                    ? AuthenticationResult.unsuccessful()
                    : AuthenticationResult.successful(request.getUserPrincipal().getName());
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
