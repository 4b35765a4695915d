package org.zhiliang.access;

import org.jspecify.annotations.Nullable;

/**
 * A place with an administration of its own.
 *
 * @param code six digits of GB/T 2260
 * @param parent the code one level up; null for the autonomous region
 */
public record Region(String code, String name, @Nullable String parent, Level level, Branch branch) {

    public enum Level {
        REGION,
        PREFECTURE,
        COUNTY
    }

    /** The local government, or the Production and Construction Corps. */
    public enum Branch {
        LOCAL,
        CORPS
    }
}
