package org.zhiliang.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Holds one diagram against the rules; collects what is wrong, each with the element that is meant. */
class ModelRules {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> FORBIDDEN =
            Set.of("executionListener", "taskListener", "script", "scriptTask", "connector", "field");
    private static final Set<String> FORBIDDEN_WIRING = Set.of("class", "delegateExpression", "topic", "formKey");
    private static final Pattern PARTY = Pattern.compile("[a-z]+@\\$\\{execution\\.processBusinessKey}");

    private final ModelFile file;
    private final ModelSurroundings around;
    private final List<Element> elements;
    private final List<String> problems = new ArrayList<>();

    ModelRules(ModelFile file, ModelSurroundings around) {
        this.file = file;
        this.around = around;
        this.elements = file.elements();
    }

    List<String> problems() {
        for (Element element : elements) {
            switch (element.getLocalName()) {
                case "process" -> process(element);
                case "userTask" -> userTask(element);
                case "callActivity" ->
                    known(element, "process", element.getAttribute("calledElement"), around.processes());
                case "businessRuleTask" ->
                    known(element, "decision", camunda(element, "decisionRef"), around.decisions());
                case "messageEventDefinition" -> message(element);
                default -> {}
            }
            wiring(element);
            expressions(element);
        }
        return problems;
    }

    private void process(Element process) {
        if (!process.getAttribute("id").equals(file.promisedId())) {
            problem(process, "is not named like its file");
        }
        if (camunda(process, "historyTimeToLive").isEmpty()) {
            problem(process, "does not say how long its history is kept (historyTimeToLive)");
        }
    }

    private void userTask(Element task) {
        known(task, "form", camunda(task, "formRef"), around.forms());
        String groups = camunda(task, "candidateGroups");
        if (groups.isEmpty()) {
            problem(task, "is open to no group");
        } else if (!PARTY.matcher(groups).matches()) {
            roles(task, groups);
        }
    }

    private void roles(Element task, String groups) {
        if (!ModelExpression.isOne(groups)) {
            problem(task, "names the fixed group '" + groups + "'; a group is computed or a party of the case");
        }
        new ModelExpression(groups)
                .literals().stream()
                        .filter(role ->
                                !around.roles().isEmpty() && !around.roles().contains(role))
                        .forEach(role -> problem(task, "names the role '" + role + "', which nobody can have"));
    }

    private void message(Element definition) {
        String ref = definition.getAttribute("messageRef");
        boolean exists = elements.stream()
                .anyMatch(element -> element.getLocalName().equals("message")
                        && element.getAttribute("id").equals(ref)
                        && element.getAttribute("name").startsWith("Msg_"));
        if (!exists) {
            problem(definition, "waits for the message '" + ref + "', which does not exist or is not named Msg_...");
        }
    }

    private void known(Element element, String kind, String id, Set<String> existing) {
        if (!existing.contains(id)) {
            problem(element, "names the " + kind + " '" + id + "', which does not exist");
        }
    }

    private void wiring(Element element) {
        if (FORBIDDEN.contains(element.getLocalName())) {
            problem(element, "uses '" + element.getLocalName() + "'; steps are asked by expression only");
        }
        FORBIDDEN_WIRING.stream()
                .filter(name -> element.hasAttributeNS(CAMUNDA, name))
                .forEach(name -> problem(element, "uses 'camunda:" + name + "'; steps are asked by expression only"));
    }

    private void expressions(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            expression(element, attributes.item(i).getNodeValue());
        }
        expression(element, DomUtils.getTextValue(element));
    }

    private void expression(Element element, String text) {
        if (ModelExpression.isOne(text)) {
            new ModelExpression(text)
                    .calls()
                    .forEach(call ->
                            ModelStep.problemOf(call, around.beans()).ifPresent(problem -> problem(element, problem)));
        }
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    private void problem(Element element, String what) {
        problems.add(file.name() + ", " + idOf(element) + ": " + what);
    }

    /** The element that a modeller sees: the nearest one around with an id. */
    private static String idOf(Element element) {
        Node node = element;
        while (node instanceof Element outer && outer.getAttribute("id").isEmpty()) {
            node = outer.getParentNode();
        }
        return node instanceof Element named ? named.getAttribute("id") : element.getLocalName();
    }
}
