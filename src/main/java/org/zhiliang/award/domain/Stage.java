package org.zhiliang.award.domain;

import java.util.Locale;

/** A stage of a review. Which ones a round has, and in which order, its plan says. */
public enum Stage {
    /** 资格审查. */
    QUALIFICATION,
    /** 材料评审. */
    DESK_REVIEW,
    /** 陈述答辩. */
    DEFENCE,
    /** 现场评审. */
    SITE_VISIT,
    /** 评审委员会审议表决. */
    VOTE;

    /** The key of what a plan says of this stage: {@code at} which place, {@code panel}, {@code cut}. */
    String key(String what) {
        return "stage." + code() + "." + what;
    }

    /** Whether experts judge entries in panels, after which there may be a cut. */
    public boolean hasPanel() {
        return this == DESK_REVIEW || this == DEFENCE || this == SITE_VISIT;
    }

    /** The end of message keys, for example {@code desk-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
