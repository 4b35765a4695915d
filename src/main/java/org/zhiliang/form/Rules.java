package org.zhiliang.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value must satisfy.
 *
 * @param minLength least number of characters, 0 for no limit
 * @param maxLength largest number of characters; texts always have one
 * @param min least number, or for a repeated group the least number of rows
 * @param max largest number, or for a repeated group the largest number of rows
 * @param decimals how many digits may follow the point, -1 for any
 * @param pattern a regular expression that must be found in the text, empty for none
 * @param format a named format of {@code Format}, empty for none
 * @param earliest {@code today}, an ISO date, or empty
 * @param latest {@code today}, an ISO date, or empty
 */
public record Rules(
        boolean required,
        int minLength,
        int maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        String pattern,
        Wording patternMessage,
        String format,
        String earliest,
        String latest) {}
