package org.zhiliang.engine.camunda;

import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Conditions;
import org.zhiliang.engine.Values;

@Component
class FeelConditions implements Conditions {

    private static final Logger LOG = LoggerFactory.getLogger(FeelConditions.class);

    private final FeelEngine feel = new PlainFeel(new ScalaFeelEngine(null));

    @Override
    public boolean holds(String expression, Values context) {
        return Boolean.TRUE.equals(value(expression, context));
    }

    @Override
    public @Nullable Object value(String expression, Values context) {
        String body = expression.startsWith("=") ? expression.substring(1) : expression;
        try {
            return feel.evaluateSimpleExpression(body, scope(context));
        } catch (FeelException e) {
            LOG.debug("Cannot evaluate {}", body, e);
            return null;
        }
    }

    /** Only what an expression names is looked up. */
    private static VariableContext scope(Values context) {
        return new VariableContext() {
            @Override
            public TypedValue resolve(String name) {
                return Variables.untypedValue(context.get(name));
            }

            @Override
            public boolean containsVariable(String name) {
                return context.keys().contains(name);
            }

            @Override
            public Set<String> keySet() {
                return context.keys();
            }
        };
    }
}
