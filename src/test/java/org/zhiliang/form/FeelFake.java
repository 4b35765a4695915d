package org.zhiliang.form;

import java.math.BigDecimal;
import java.util.Objects;
import org.zhiliang.engine.Conditions;
import org.zhiliang.engine.Values;

/** Just enough of FEEL for the forms of these tests: {@code a = "b"}, {@code a != "b"}, {@code a * 2}, {@code a}. */
class FeelFake implements Conditions {

    @Override
    public boolean holds(String expression, Values context) {
        String[] sides = expression.split("!?=", 2);
        boolean same = Objects.equals(
                context.text(sides[0].strip()), sides[1].replace("\"", "").strip());
        return expression.contains("!=") != same;
    }

    @Override
    public Object value(String expression, Values context) {
        if (expression.endsWith("* 2")) {
            BigDecimal number = context.number(expression.replace("* 2", "").strip());
            return number == null ? null : number.multiply(BigDecimal.valueOf(2));
        }
        return context.get(expression);
    }
}
