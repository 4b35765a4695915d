package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.engine.camunda.WebAppsRoutes.Answer.CHANGES_ENGINE;
import static org.zhiliang.engine.camunda.WebAppsRoutes.Answer.OPEN;
import static org.zhiliang.engine.camunda.WebAppsRoutes.Answer.REFUSED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppsRoutesTests {

    private static final String ENGINE = "/api/engine/engine/default/";

    @ParameterizedTest
    @CsvSource({
        "GET, filter",
        "OPTIONS, filter",
        "POST, filter/5f/list",
        "GET, task",
        "POST, task",
        "POST, task/count",
        "GET, task/1",
        "GET, task/1/form-variables",
        "POST, task/1/claim",
        "POST, task/1/submit-form",
        "GET, process-definition/key:1:id/xml",
        "GET, user/ts-handler1/profile"
    })
    void an_official_may_do_what_the_task_list_needs(String method, String path) {
        assertThat(WebAppsRoutes.of(method, ENGINE + path, false)).isEqualTo(OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, task/1/complete",
        "POST, task/1/resolve",
        "POST, task/1/delegate",
        "POST, task/1/assignee",
        "POST, task/1/variables",
        "POST, task/create",
        "PUT, task/1",
        "DELETE, task/1",
        "POST, task/1/comment/create",
        "PUT, task/1/variables/x",
        "POST, filter/create",
        "PUT, filter/5f",
        "DELETE, filter/5f",
        "POST, deployment/create",
        "POST, process-definition/key/complaint/submit-form",
        "POST, process-definition/key/complaint/start",
        "POST, message",
        "POST, signal",
        "POST, user/create",
        "POST, process-instance/1/variables",
        "POST, process-instance/1/modification",
        "DELETE, process-instance/1",
        "POST, authorization/create",
        "POST, condition"
    })
    void nobody_gets_past_the_gate_or_changes_the_set_up(String method, String path) {
        assertThat(WebAppsRoutes.of(method, ENGINE + path, false)).isEqualTo(REFUSED);
        assertThat(WebAppsRoutes.of(method, ENGINE + path, true)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"PUT, job/1/retries", "PUT, process-instance/1/suspended", "DELETE, incident/1"})
    void only_an_administrator_repairs_the_running_engine_and_that_goes_on_record(String method, String path) {
        assertThat(WebAppsRoutes.of(method, ENGINE + path, false)).isEqualTo(REFUSED);
        assertThat(WebAppsRoutes.of(method, ENGINE + path, true)).isEqualTo(CHANGES_ENGINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"process-instance/count", "job/count", "history/task/count", "variable-instance"})
    void only_an_administrator_looks_behind_the_scenes(String path) {
        assertThat(WebAppsRoutes.of("GET", ENGINE + path, false)).isEqualTo(REFUSED);
        assertThat(WebAppsRoutes.of("GET", ENGINE + path, true)).isEqualTo(OPEN);
    }

    @Test
    void the_set_up_of_the_first_administrator_is_shut_for_everybody() {
        String setup = "/api/admin/setup/default/user/create";
        assertThat(WebAppsRoutes.of("POST", setup, false)).isEqualTo(REFUSED);
        assertThat(WebAppsRoutes.of("POST", setup, true)).isEqualTo(REFUSED);
    }

    @Test
    void a_route_on_a_task_is_known_by_its_number() {
        assertThat(WebAppsRoutes.taskOf(ENGINE + "task/4711/claim")).isEqualTo("4711");
        assertThat(WebAppsRoutes.taskOf(ENGINE + "task/count")).isNull();
        assertThat(WebAppsRoutes.taskOf(ENGINE + "filter/1/list")).isNull();
    }
}
