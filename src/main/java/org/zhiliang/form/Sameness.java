package org.zhiliang.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a read-only value came back as it was shown. The types do not: 5000.0 leaves as a decimal and returns as an
 * integer or a text, an unset box returns as false, an empty text as nothing.
 */
final class Sameness {

    private Sameness() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (isNothing(one) || isNothing(other)) {
            return isNothing(one) && isNothing(other);
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            Set<Object> keys = new HashSet<>(left.keySet());
            keys.addAll(right.keySet());
            return keys.stream().allMatch(key -> same(left.get(key), right.get(key)));
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return left.size() == right.size()
                    && IntStream.range(0, left.size()).allMatch(i -> same(left.get(i), right.get(i)));
        }
        return sameScalar(String.valueOf(one).strip(), String.valueOf(other).strip());
    }

    private static boolean sameScalar(String one, String other) {
        if (one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"))) {
            return true;
        }
        BigDecimal left = number(one);
        BigDecimal right = number(other);
        return left != null && right != null && left.compareTo(right) == 0;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return Scope.isEmpty(value) || Boolean.FALSE.equals(value) || "false".equals(value);
    }
}
