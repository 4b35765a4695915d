package org.zhiliang.award;

import org.jspecify.annotations.Nullable;
import org.zhiliang.award.domain.RoundPlan;

/**
 * A round as its office sees it, with the newest version of its plan.
 *
 * @param unit the organisation unit that runs the award
 * @param caseNo under which it was proposed, if it was
 * @param backReason why the plan was given back, until it is proposed again
 */
public record PlannedRound(
        String programme,
        String name,
        String nameEn,
        String unit,
        int number,
        int version,
        State state,
        @Nullable String caseNo,
        @Nullable String backReason,
        RoundPlan plan) {

    /** How far a round has come before its first application. */
    public enum State {
        DRAFT,
        PROPOSED,
        ANNOUNCED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
