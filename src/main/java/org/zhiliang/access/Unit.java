package org.zhiliang.access;

import org.jspecify.annotations.Nullable;

/**
 * A department in a region, for example {@code amr-650102}, 乌鲁木齐市天山区市场监督管理局.
 *
 * @param parent the same department one level up; null at the top
 */
public record Unit(
        String id,
        String department,
        String region,
        @Nullable String parent,
        String name) {}
