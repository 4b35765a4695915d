package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the engine allows to every official, few rows on purpose: to open the task list, and to see the names and
 * diagrams of the processes. Tasks open by candidate group and claim, which the engine grants by itself; administrators
 * by their group.
 */
@Component
class WebAppsGrants implements ApplicationRunner {

    /** @param group whose members get it; null for every official */
    private record Grant(@Nullable String group, Resource resource, String id, List<Permission> permissions) {}

    private static Grant toOfficials(Resource resource, String id, Permission permission) {
        return new Grant(null, resource, id, List.of(permission));
    }

    private static Grant toAdministrators(Resource resource, Permission... permissions) {
        return new Grant(ReadOnlyIdentity.ADMINISTRATORS, resource, Authorization.ANY, List.of(permissions));
    }

    private static final List<Grant> GRANTS = Stream.concat(
                    Stream.of(
                            toOfficials(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                            toOfficials(Resources.APPLICATION, "welcome", Permissions.ACCESS),
                            toOfficials(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ),
                            toAdministrators(Resources.APPLICATION, Permissions.ACCESS),
                            // Reading tasks, not working on them: an administrator decides no cases.
                            toAdministrators(
                                    Resources.PROCESS_DEFINITION,
                                    ProcessDefinitionPermissions.READ,
                                    ProcessDefinitionPermissions.READ_INSTANCE,
                                    ProcessDefinitionPermissions.READ_TASK,
                                    ProcessDefinitionPermissions.READ_HISTORY,
                                    ProcessDefinitionPermissions.RETRY_JOB,
                                    ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                                    ProcessDefinitionPermissions.UPDATE_INSTANCE),
                            toAdministrators(
                                    Resources.PROCESS_INSTANCE,
                                    ProcessInstancePermissions.READ,
                                    ProcessInstancePermissions.RETRY_JOB,
                                    ProcessInstancePermissions.SUSPEND,
                                    ProcessInstancePermissions.UPDATE),
                            toAdministrators(Resources.SYSTEM, SystemPermissions.READ),
                            toAdministrators(
                                    Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ)),
                    Stream.of(
                                    Resources.TASK,
                                    Resources.DECISION_DEFINITION,
                                    Resources.DECISION_REQUIREMENTS_DEFINITION,
                                    Resources.DEPLOYMENT,
                                    Resources.BATCH,
                                    Resources.AUTHORIZATION,
                                    Resources.USER,
                                    Resources.GROUP)
                            .map(resource -> toAdministrators(resource, Permissions.READ)))
            .toList();

    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WebAppsGrants(AuthorizationService authorizations, JdbcClient jdbc, TransactionTemplate transaction) {
        this.authorizations = authorizations;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            // Two nodes that start at the same time take turns; the second one finds everything in place.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('web-apps-grants'))")
                    .query((row, number) -> number)
                    .list();
            GRANTS.forEach(this::ensure);
        });
    }

    private void ensure(Grant grant) {
        AuthorizationQuery same = authorizations
                .createAuthorizationQuery()
                .authorizationType(typeOf(grant))
                .resourceType(grant.resource())
                .resourceId(grant.id());
        if (grant.group() != null) {
            same.groupIdIn(grant.group());
        }
        if (same.count() == 0) {
            create(grant);
        }
    }

    private void create(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(typeOf(grant));
        if (grant.group() != null) {
            row.setGroupId(grant.group());
        }
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        grant.permissions().forEach(row::addPermission);
        authorizations.saveAuthorization(row);
    }

    private static int typeOf(Grant grant) {
        return grant.group() == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }
}
