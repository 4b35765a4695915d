package org.zhiliang.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which elements of a diagram follow which clock. A deployed diagram never changes, so each is read once. */
@Component
class ClockedElements {

    private static final Pattern CALL = Pattern.compile("\\.due\\([^,)]*,([^)]*)\\)");
    private static final Pattern CLOCK = Pattern.compile("'([^']+)'");

    /** @param timer a timer event, or else a user task */
    record Clocked(String clock, String element, String label, boolean timer) {}

    private final Definitions definitions;
    private final Map<String, List<Clocked>> read = new ConcurrentHashMap<>();

    ClockedElements(Definitions definitions) {
        this.definitions = definitions;
    }

    List<Clocked> of(String definitionId, String clock) {
        return read.computeIfAbsent(definitionId, id -> read(definitions.model(id))).stream()
                .filter(clocked -> clocked.clock().equals(clock))
                .toList();
    }

    /** The labels in the newest version of every diagram, tasks and timers alike. */
    List<String> newest(String clock) {
        return definitions.newest().stream()
                .flatMap(definition -> of(definition, clock).stream())
                .map(Clocked::label)
                .distinct()
                .toList();
    }

    static List<Clocked> read(ModelFile diagram) {
        List<Clocked> found = new ArrayList<>();
        for (Element element : diagram.elements()) {
            switch (element.getLocalName()) {
                case "userTask" -> add(found, element, dueDate(element), false);
                case "timeDate" ->
                    add(found, (Element) element.getParentNode().getParentNode(), element.getTextContent(), true);
                default -> {
                    // Nothing else waits for a moment.
                }
            }
        }
        return found;
    }

    private static void add(List<Clocked> found, Element element, String expression, boolean timer) {
        Matcher call = CALL.matcher(expression);
        Matcher clock = CLOCK.matcher(call.find() ? call.group(1) : "");
        while (clock.find()) {
            found.add(new Clocked(clock.group(1), element.getAttribute("id"), element.getAttribute("name"), timer));
        }
    }

    /** The attribute stands in the engine's own namespace, whose name is the engine's affair. */
    private static String dueDate(Element task) {
        for (int i = 0; i < task.getAttributes().getLength(); i++) {
            Node attribute = task.getAttributes().item(i);
            if ("dueDate".equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
