package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Our Chinese against the English of the engine's own jar, key by key. */
class WebAppsLocaleTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[a-z]|\\{}");

    private final ObjectMapper json = new ObjectMapper();
    private final WebAppsLocale locale = new WebAppsLocale(json);

    @ParameterizedTest(name = "{0}: at least {1} %")
    @CsvSource({"tasklist, 100", "welcome, 100", "admin, 100", "cockpit, 65"})
    void as_many_keys_are_in_chinese_as_we_promise(String app, int percent) throws IOException {
        Map<String, String> english = english(app);
        Map<String, String> ours = ours("common");
        ours.putAll(ours(app));
        ours.keySet().retainAll(english.keySet());
        double share = 100.0 * ours.size() / english.size();
        System.out.printf("%s: %d of %d keys in Chinese (%.1f %%)%n", app, ours.size(), english.size(), share);
        assertThat(share).isGreaterThanOrEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_placeholder_of_the_english_text_is_in_the_chinese_one(String app) throws IOException {
        Map<String, String> served = flat(locale.texts(app));
        english(app)
                .forEach((key, english) ->
                        assertThat(placeholders(served.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_key_of_the_english_file_is_served_and_no_other(String app) throws IOException {
        assertThat(flat(locale.texts(app)).keySet()).isEqualTo(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void no_translation_belongs_to_a_key_that_no_longer_exists(String app) throws IOException {
        assertThat(english(app).keySet()).containsAll(ours(app).keySet());
    }

    @Test
    void the_words_of_the_trade_are_ours() {
        JsonNode labels = locale.texts("tasklist").get("labels");
        assertThat(labels.get("CLAIM_TASK").asText()).isEqualTo("认领");
        assertThat(labels.get("COMPLETE").asText()).isEqualTo("提交");
        assertThat(labels.get("BUSINESS_KEY").asText()).isEqualTo("案件编号");
    }

    @Test
    void a_browser_that_has_the_texts_is_told_so() {
        var answer = locale.chinese("tasklist");
        assertThat(answer.getHeaders().getETag()).isNotBlank();
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    private Map<String, String> english(String app) throws IOException {
        return read("META-INF/resources/webjars/camunda/app/" + app + "/locales/en.json");
    }

    private Map<String, String> ours(String app) throws IOException {
        return read("webapps/" + app + "/zh-CN.json");
    }

    private Map<String, String> read(String path) throws IOException {
        return flat(json.readTree(new ClassPathResource(path).getContentAsByteArray()));
    }

    private static Map<String, String> flat(JsonNode node) {
        Map<String, String> flat = new TreeMap<>();
        collect("", node, flat);
        return flat;
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), into));
        } else {
            into.put(path, node.isTextual() ? node.asText() : node.toString());
        }
    }

    private static Map<String, Integer> placeholders(String text) {
        Map<String, Integer> found = new HashMap<>();
        List<String> all = PLACEHOLDER
                .matcher(text)
                .results()
                .map(hit -> hit.group().replace(" ", ""))
                .toList();
        all.forEach(one -> found.merge(one, 1, Integer::sum));
        return found;
    }
}
