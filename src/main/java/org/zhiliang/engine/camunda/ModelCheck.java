package org.zhiliang.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.zhiliang.engine.Directory;

/**
 * Refuses, before anything is deployed, models that name what does not exist: a clerk must not be the one who finds
 * out, months later, that a step has been renamed.
 */
@Component
class ModelCheck {

    private static final String DMN = "http://camunda.org/schema/1.0/dmn";

    private final ApplicationContext beans;
    private final ObjectProvider<Directory> directory;

    ModelCheck(ApplicationContext beans, ObjectProvider<Directory> directory) {
        this.beans = beans;
        this.directory = directory;
    }

    /** @throws BrokenModel if any rule is broken; it names all places in one line */
    void refuseBroken(List<ModelFile> files) {
        Directory people = directory.getIfAvailable();
        Set<String> roles = people == null ? Set.of() : people.roles();
        List<String> problems = problems(files, ModelSurroundings.of(files, roles, this::typeOf));
        if (!problems.isEmpty()) {
            throw new BrokenModel(problems);
        }
    }

    private Optional<Class<?>> typeOf(String bean) {
        return beans.containsBean(bean)
                ? Optional.ofNullable(beans.getType(bean)).map(ClassUtils::getUserClass)
                : Optional.empty();
    }

    static List<String> problems(List<ModelFile> files, ModelSurroundings around) {
        List<String> problems = new ArrayList<>();
        for (ModelFile file : files) {
            if (file.endsWith(".bpmn")) {
                problems.addAll(new ModelRules(file, around).problems());
            } else if (file.endsWith(".dmn")) {
                problems.addAll(decisionProblems(file));
            }
        }
        return problems;
    }

    private static List<String> decisionProblems(ModelFile file) {
        List<String> problems = new ArrayList<>();
        boolean named = false;
        for (var element : file.elements()) {
            if (element.getLocalName().equals("decision")) {
                named |= element.getAttribute("id").equals(file.promisedId());
                if (!element.hasAttributeNS(DMN, "historyTimeToLive")) {
                    problems.add(file.name() + ", " + element.getAttribute("id")
                            + ": does not say how long its history is kept (historyTimeToLive)");
                }
            }
        }
        if (!named) {
            problems.add(file.name() + ": holds no decision named like the file");
        }
        return problems;
    }
}
