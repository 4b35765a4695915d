package org.zhiliang.engine.camunda;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.Directory;

/** Puts the guard behind the doors of the house and before everything of the engine's web applications. */
@Configuration(proxyBeanMethods = false)
class WebAppsGuardConfiguration {

    private static final int BEHIND_THE_DOORS = 200;

    @Bean
    WebAppsGuard.OpenTo openTasks(TaskService tasks, Identity identity, Directory directory) {
        return (task, user) -> identity.as(
                new Actor(
                        user,
                        directory.groupsOf(user).stream()
                                .map(Directory.Group::id)
                                .collect(Collectors.toSet())),
                () -> tasks.createTaskQuery().taskId(task).count() == 1);
    }

    @Bean
    FilterRegistrationBean<WebAppsGuard> webAppsGuard(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String root,
            WebAppsGuard.OpenTo tasks,
            ApplicationEventPublisher events,
            MessageSource messages,
            LocaleResolver locales) {
        var words = new WebAppsGuard.Words(messages, locales, new ObjectMapper());
        var filter = new FilterRegistrationBean<>(new WebAppsGuard(root, tasks, events, words));
        filter.addUrlPatterns(root + "/*");
        filter.setOrder(BEHIND_THE_DOORS);
        return filter;
    }
}
