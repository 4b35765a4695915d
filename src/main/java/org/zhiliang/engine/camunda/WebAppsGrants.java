package org.zhiliang.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
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
    private record Grant(@Nullable String group, Resource resource, String id, Permission permission) {}

    private static final List<Grant> GRANTS = List.of(
            new Grant(null, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(null, Resources.APPLICATION, "welcome", Permissions.ACCESS),
            new Grant(null, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ),
            new Grant(ReadOnlyIdentity.ADMINISTRATORS, Resources.APPLICATION, Authorization.ANY, Permissions.ACCESS));

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
        row.addPermission(grant.permission());
        authorizations.saveAuthorization(row);
    }

    private static int typeOf(Grant grant) {
        return grant.group() == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }
}
