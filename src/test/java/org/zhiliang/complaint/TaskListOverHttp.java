package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhiliang.HttpBrowser;

/** An official at the task list: the requests that it sends, one after the other. */
final class TaskListOverHttp {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final ObjectMapper JSON = new ObjectMapper();

    final HttpBrowser browser;

    TaskListOverHttp(int port, String login) throws Exception {
        browser = HttpBrowser.signedIn(port, login);
        // Brings the token that the web applications send with every change.
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

    /** Finds the task in the list, claims it, and sends its form: what stands there and what is filled in. */
    void complete(String caseNo, String step, Map<String, Object> filledIn) throws Exception {
        String id = find(caseNo, step);
        String task = ENGINE + "task/" + id;
        JsonNode me = JSON.readTree(
                browser.get("/camunda/api/admin/auth/user/default").body());
        assertDone(browser.post(
                task + "/claim",
                JSON.createObjectNode()
                        .put("userId", me.path("userId").asText())
                        .toString()));
        assertDone(browser.post(task + "/submit-form", form(task, filledIn)));
    }

    /** Whether the list shows the case at this step. */
    boolean sees(String caseNo, String step) throws Exception {
        return !found(caseNo, step).isMissingNode();
    }

    private String find(String caseNo, String step) throws Exception {
        JsonNode task = found(caseNo, step);
        assertThat(task.path("name").asText())
                .as("%s of %s in the list", step, caseNo)
                .contains(caseNo);
        return task.path("id").asText();
    }

    private JsonNode found(String caseNo, String step) throws Exception {
        String query = JSON.createObjectNode()
                .put("processInstanceBusinessKey", caseNo)
                .put("taskDefinitionKey", step)
                .toString();
        HttpResponse<String> list = browser.post(ENGINE + "task?firstResult=0&maxResults=15", query);
        assertDone(list);
        return JSON.readTree(list.body()).path(0);
    }

    /** Every field of the form is sent, also those that were only shown or hidden. */
    private String form(String task, Map<String, Object> filledIn) throws Exception {
        JsonNode shown = JSON.readTree(browser.get(task + "/form-variables").body());
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key :
                fields(JSON.readTree(browser.get(task + "/deployed-form").body()))) {
            JsonNode value = shown.path(key).path("value");
            values.put(key, value.isValueNode() ? value : null);
        }
        assertThat(values.keySet()).as("fields of %s", task).containsAll(filledIn.keySet());
        values.putAll(filledIn);
        ObjectNode variables = JSON.createObjectNode();
        values.forEach((key, value) -> variables.putObject(key).set("value", JSON.valueToTree(value)));
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    private static List<String> fields(JsonNode part) {
        List<String> fields = new ArrayList<>();
        part.path("components").forEach(component -> {
            if (component.has("key")) {
                fields.add(component.path("key").asText());
            }
            fields.addAll(fields(component));
        });
        return fields;
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }
}
