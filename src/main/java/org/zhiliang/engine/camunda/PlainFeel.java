package org.zhiliang.engine.camunda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Answers by itself what most cells of our decision tables and most conditions of our forms hold: a text in quotes, the name
 * of a text or a truth value, a text compared with one in quotes, a list of texts. The engine behind it builds its whole
 * library of functions anew for each question.
 */
record PlainFeel(FeelEngine full) implements FeelEngine {

    private static final String QUOTED = "\"([^\"\\\\]*)\"";
    private static final Pattern TEXT = Pattern.compile(QUOTED);
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern COMPARISON = Pattern.compile("([A-Za-z]\\w*) (=|!=) " + QUOTED);
    private static final Pattern TEXTS = Pattern.compile(QUOTED + "(, ?" + QUOTED + ")*");

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        String plain = expression.strip();
        return text(plain)
                .or(() -> named(plain, variables))
                .or(() -> compared(plain, variables))
                .map(answer -> (T) answer)
                .orElseGet(() -> full.evaluateSimpleExpression(expression, variables));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext variables) {
        String plain = tests.strip();
        Object value = value(input, variables);
        if (value instanceof String said && TEXTS.matcher(plain).matches()) {
            return TEXT.matcher(plain).results().anyMatch(text -> text.group(1).equals(said));
        }
        if (value instanceof Boolean fact && (plain.equals("true") || plain.equals("false"))) {
            return fact == Boolean.parseBoolean(plain);
        }
        return full.evaluateSimpleUnaryTests(tests, input, variables);
    }

    private static Optional<Object> text(String expression) {
        Matcher text = TEXT.matcher(expression);
        return text.matches() ? Optional.of(text.group(1)) : Optional.empty();
    }

    private static Optional<Object> named(String expression, VariableContext variables) {
        return NAME.matcher(expression).matches()
                ? Optional.ofNullable(value(expression, variables))
                        .filter(value -> value instanceof String || value instanceof Boolean)
                : Optional.empty();
    }

    private static Optional<Object> compared(String expression, VariableContext variables) {
        Matcher comparison = COMPARISON.matcher(expression);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        Object value = value(comparison.group(1), variables);
        // What is not known equals no text.
        return value == null || value instanceof String
                ? Optional.of(
                        comparison.group(3).equals(value) == comparison.group(2).equals("="))
                : Optional.empty();
    }

    private static @Nullable Object value(String name, VariableContext variables) {
        TypedValue typed = variables.containsVariable(name) ? variables.resolve(name) : null;
        return typed == null ? null : typed.getValue();
    }
}
