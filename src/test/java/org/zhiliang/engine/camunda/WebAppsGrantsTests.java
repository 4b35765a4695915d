package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;

@HouseTest
class WebAppsGrantsTests {

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    WebAppsGrants grants;

    @Test
    void an_administrator_sees_the_running_engine_and_repairs_it() {
        assertThat(admin(Permissions.READ, Resources.PROCESS_INSTANCE)).isTrue();
        assertThat(admin(ProcessInstancePermissions.RETRY_JOB, Resources.PROCESS_INSTANCE))
                .isTrue();
        assertThat(admin(Permissions.READ, Resources.TASK)).isTrue();
    }

    @Test
    void an_administrator_decides_no_cases() {
        assertThat(admin(Permissions.UPDATE, Resources.TASK)).isFalse();
        assertThat(admin(Permissions.TASK_WORK, Resources.TASK)).isFalse();
        assertThat(admin(Permissions.DELETE, Resources.PROCESS_INSTANCE)).isFalse();
        assertThat(admin(Permissions.CREATE, Resources.DEPLOYMENT)).isFalse();
    }

    @Test
    void an_official_sees_diagrams_but_neither_instances_nor_tasks_of_others() {
        assertThat(official(Permissions.READ, Resources.PROCESS_DEFINITION)).isTrue();
        assertThat(official(Permissions.READ, Resources.PROCESS_INSTANCE)).isFalse();
        assertThat(official(Permissions.READ, Resources.TASK)).isFalse();
    }

    @Test
    void a_second_start_adds_nothing() {
        long before = authorizations.createAuthorizationQuery().count();
        grants.run(null);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    private boolean admin(Permission permission, Resource resource) {
        return authorizations.isUserAuthorized("admin", List.of(ReadOnlyIdentity.ADMINISTRATORS), permission, resource);
    }

    private boolean official(Permission permission, Resource resource) {
        return authorizations.isUserAuthorized("ts-handler1", List.of("handler@amr-650102"), permission, resource);
    }
}
