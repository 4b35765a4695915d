package org.zhiliang.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which steps of the diagrams end by which clock, read from their due dates. */
final class StepsOfModels {

    private static final Pattern TASK =
            Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*camunda:dueDate=\"([^\"]*)\"");
    private static final Pattern CLOCK = Pattern.compile("'([A-Z]-[A-Z-]+)'");

    private StepsOfModels() {}

    static Map<String, Set<String>> byClock() throws IOException {
        Map<String, Set<String>> steps = new HashMap<>();
        for (Resource model :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
            Matcher tasks = TASK.matcher(model.getContentAsString(StandardCharsets.UTF_8));
            while (tasks.find()) {
                String step = tasks.group(1);
                CLOCK.matcher(tasks.group(2))
                        .results()
                        .forEach(clock -> steps.computeIfAbsent(clock.group(1), none -> new HashSet<>())
                                .add(step));
            }
        }
        return steps;
    }
}
