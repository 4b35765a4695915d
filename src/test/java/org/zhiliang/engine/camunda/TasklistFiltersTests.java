package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.zhiliang.HouseTest;

@HouseTest
class TasklistFiltersTests {

    @Autowired
    TasklistFilters ready;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Test
    void five_filters_lie_ready_and_a_second_start_changes_nothing() {
        List<String> before = readyMade();
        ready.run(new DefaultApplicationArguments());
        assertThat(readyMade()).isEqualTo(before).containsExactly("我的任务", "本单位待办", "两日内到期", "已逾期", "全部经办");
    }

    @Test
    void a_ready_made_filter_that_is_no_longer_on_the_list_goes_with_its_authorization() {
        Filter old = filters.newTaskFilter("旧筛选器").setProperties(Map.of("readyMade", "gone", "priority", 9));
        filters.saveFilter(old);
        ready.run(new DefaultApplicationArguments());
        assertThat(filters.getFilter(old.getId())).isNull();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.FILTER)
                        .resourceId(old.getId())
                        .count())
                .isZero();
    }

    @Test
    void every_filter_can_be_asked_by_an_official() {
        identity.setAuthentication("anybody", List.of("officer@amr-650100"));
        try {
            List<Filter> seen = filters.createFilterQuery().listPage(0, 100);
            assertThat(seen).hasSize(5);
            assertThat(seen)
                    .allSatisfy(
                            filter -> assertThat(filters.count(filter.getId())).isZero());
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> readyMade() {
        return filters.createFilterQuery().list().stream()
                .sorted(Comparator.comparing(
                        filter -> ((Number) filter.getProperties().get("priority")).intValue()))
                .map(Filter::getName)
                .toList();
    }
}
