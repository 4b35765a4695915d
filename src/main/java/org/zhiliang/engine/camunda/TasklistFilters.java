package org.zhiliang.engine.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the ready-made filters ready for everybody at start-up. A filter of ours is known by a mark in its properties, so
 * that it may be renamed in a later release; those no longer on the list go, and what people made themselves stays.
 */
@Component
class TasklistFilters implements ApplicationRunner {

    private static final String MARK = "readyMade";

    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final ReadyMadeFilters list;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TasklistFilters(
            FilterService filters,
            AuthorizationService authorizations,
            ReadyMadeFilters list,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.authorizations = authorizations;
        this.list = list;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            // Two nodes that start at the same time take turns; the second one finds everything in place.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('tasklist-filters'))")
                    .query((row, number) -> number)
                    .list();
            layReady();
        });
    }

    private void layReady() {
        Map<String, Filter> old = filters.createFilterQuery().list().stream()
                .filter(filter -> filter.getProperties().get(MARK) != null)
                .collect(Collectors.toMap(TasklistFilters::mark, Function.identity(), this::keepFirst, HashMap::new));
        for (ReadyMadeFilters.Ready ready : list.all()) {
            save(ready, old.remove(ready.id()));
        }
        old.values().forEach(this::delete);
    }

    private void save(ReadyMadeFilters.Ready ready, @Nullable Filter old) {
        Filter filter = old == null ? filters.newTaskFilter() : old;
        filter.setName(ready.name());
        filter.setQuery(ready.query());
        filter.setProperties(properties(ready));
        filters.saveFilter(filter);
        if (old == null) {
            mayBeReadByEverybody(filter);
        }
    }

    private static Map<String, Object> properties(ReadyMadeFilters.Ready ready) {
        return Map.of(
                MARK,
                ready.id(),
                "description",
                ready.description(),
                "priority",
                ready.priority(),
                "color",
                ready.color(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
    }

    private void mayBeReadByEverybody(Filter filter) {
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    private Filter keepFirst(Filter first, Filter second) {
        delete(second);
        return first;
    }

    private void delete(Filter filter) {
        filters.deleteFilter(filter.getId());
    }

    private static String mark(Filter filter) {
        return String.valueOf(filter.getProperties().get(MARK));
    }
}
