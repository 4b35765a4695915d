package org.zhiliang.engine.camunda;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the step that an expression asks is there: a public method of a public class behind a bean. */
final class ModelStep {

    private ModelStep() {}

    static Optional<String> problemOf(ModelExpression.Call call, Function<String, Optional<Class<?>>> beans) {
        String asked = call.bean() + "." + call.member();
        if (call.arguments() < 0) {
            return Optional.of("reads the property " + asked + "; only facts and the case number may be read");
        }
        Optional<Class<?>> type = beans.apply(call.bean());
        if (type.isEmpty()) {
            return Optional.of("asks " + asked + ", but there is no bean '" + call.bean() + "'");
        }
        // The engine's expression language fails with a bare NullPointerException on a class that is not public.
        if (!Modifier.isPublic(type.get().getModifiers())) {
            return Optional.of("asks " + asked + ", but the class " + type.get().getSimpleName() + " is not public");
        }
        return has(type.get(), call)
                ? Optional.empty()
                : Optional.of("asks " + asked + " with " + call.arguments()
                        + " argument(s), but there is no such public method");
    }

    private static boolean has(Class<?> type, ModelExpression.Call call) {
        return Stream.of(type.getMethods()).anyMatch(method -> fits(method, call));
    }

    private static boolean fits(Method method, ModelExpression.Call call) {
        return method.getName().equals(call.member()) && method.getParameterCount() == call.arguments();
    }
}
