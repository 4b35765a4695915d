package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.zhiliang.engine.Facts;

/** Asks one decision table as it lies in the repository; no database, no application. */
public final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    public static DecisionTable of(String room, String id) {
        Path file = Path.of("processes", room, id + ".dmn");
        try (InputStream content = Files.newInputStream(file)) {
            return new DecisionTable(ENGINE.parseDecision(id, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that match; an input that is not given is unknown to the table. */
    public List<Facts> ask(Facts input) {
        Map<String, Object> variables = new LinkedHashMap<>();
        input.names().forEach(name -> variables.put(name, input.get(name)));
        return ENGINE.evaluateDecision(decision, variables).stream()
                .map(row -> {
                    Facts[] facts = {Facts.none()};
                    row.getEntryMap().forEach((name, value) -> facts[0] = facts[0].and(name, value));
                    return facts[0];
                })
                .toList();
    }

    /** The one answer under a name as text, empty where no row matches. */
    public String answer(String name, Facts input) {
        List<Facts> rows = ask(input);
        return rows.isEmpty() ? "" : Objects.toString(rows.get(0).get(name), "");
    }

    /** The answers of all rows under a name. */
    public List<String> answers(String name, Facts input) {
        return ask(input).stream().map(row -> row.text(name)).toList();
    }
}
