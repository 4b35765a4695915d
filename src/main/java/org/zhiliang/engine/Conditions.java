package org.zhiliang.engine;

import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL expressions of form files. Never given text that a user typed. */
public interface Conditions {

    /** Whether the condition holds; one that cannot be evaluated does not hold. */
    boolean holds(String expression, Values context);

    /** The value of an expression as plain Java (text, number, boolean, list, map), or null. */
    @Nullable
    Object value(String expression, Values context);
}
