package org.zhiliang.access;

import java.util.Arrays;
import java.util.Optional;

/** What a post entitles to do. Its code is the first half of the engine's group id, {@code role@unit}. */
public enum Role {
    INTAKE("intake"),
    INTAKE_LEAD("intake-lead"),
    HANDLER("handler"),
    MEDIATOR("mediator"),
    CHECKER("checker"),
    HEAD("head"),
    LEADER("leader"),
    EVALUATOR("evaluator"),
    RECORDS("records"),
    AWARD_OFFICE("award-office"),
    AWARD_HEAD("award-head"),
    AUDITOR("auditor"),
    ADMIN("admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word in tables and group ids, for example {@code intake-lead}. */
    public String code() {
        return code;
    }

    /** The engine's group for this role in a unit, for example {@code handler@amr-650102}. */
    public String at(String unit) {
        return code + "@" + unit;
    }

    /** Whether the post opens the cases of the units below its own, not only those of its own. */
    public boolean oversees() {
        return this == HEAD || this == LEADER;
    }

    /** Whether the post opens the cases of every unit. */
    public boolean seesAll() {
        return this == ADMIN || this == AUDITOR;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
