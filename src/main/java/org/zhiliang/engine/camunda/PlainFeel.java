package org.zhiliang.engine.camunda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Answers by itself what most cells of our decision tables hold: a text in quotes, or the name of a text or a truth value.
 * The engine behind it builds its whole library of functions anew for each question.
 */
record PlainFeel(FeelEngine full) implements FeelEngine {

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return plain(expression.strip(), variables)
                .map(answer -> (T) answer)
                .orElseGet(() -> full.evaluateSimpleExpression(expression, variables));
    }

    private static Optional<Object> plain(String expression, VariableContext variables) {
        Matcher text = TEXT.matcher(expression);
        if (text.matches()) {
            return Optional.of(text.group(1));
        }
        if (!NAME.matcher(expression).matches() || !variables.containsVariable(expression)) {
            return Optional.empty();
        }
        return Optional.ofNullable(variables.resolve(expression))
                .map(typed -> typed.getValue())
                .filter(value -> value instanceof String || value instanceof Boolean);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext variables) {
        return full.evaluateSimpleUnaryTests(tests, input, variables);
    }
}
