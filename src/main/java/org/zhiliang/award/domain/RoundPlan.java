package org.zhiliang.award.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a round that is not the same for all rounds. An approved plan never changes; what runs under it keeps
 * it.
 *
 * @param scoreSheet the version of the score sheet that reviewers score by
 * @param supplementDays working days in which what is missing can be handed in, once
 * @param stages in the order in which an entry goes through them
 * @param announcement the text of the public announcement
 */
public record RoundPlan(
        Quota quota,
        Window window,
        Eligibility eligibility,
        String scoreSheet,
        int supplementDays,
        List<StagePlan> stages,
        VoteRule vote,
        Publicity publicity,
        Afterwards afterwards,
        String announcement) {

    public RoundPlan {
        stages = List.copyOf(stages);
    }

    /** The same plan with another window. */
    public RoundPlan during(Window other) {
        return new RoundPlan(
                quota,
                other,
                eligibility,
                scoreSheet,
                supplementDays,
                stages,
                vote,
                publicity,
                afterwards,
                announcement);
    }

    /**
     * How many may win at most; fewer is normal.
     *
     * @param cycleYears years from one round to the next
     */
    public record Quota(int award, int nomination, int cycleYears) {}

    /**
     * Who may apply.
     *
     * @param individuals whether persons may
     * @param teams whether front-line teams (一线班组) may
     * @param operatingYears years that an organisation must have been in operation
     * @param lookBackYears years before the application in which no disqualifying event may lie
     */
    public record Eligibility(boolean individuals, boolean teams, int operatingYears, int lookBackYears) {}

    /**
     * One stage.
     *
     * @param cut how many entries go on at most; ties at the cut go on too; none where all who pass go on
     * @param panel how many people judge one entry; none where no panel does
     */
    public record StagePlan(
            Stage stage, @Nullable Integer cut, @Nullable Integer panel) {}

    /**
     * How the committee decides, by secret ballot.
     *
     * @param quorum the share of the members who must be present
     * @param pass the share of those present who must agree
     */
    public record VoteRule(Share quorum, Share pass) {}

    /** A share as rules put it: two of three, which no number of per cent hits. */
    public record Share(int parts, int of) {}

    /** How many full working days each list hangs out: in the organisation, at the recommending unit, accepted entries, candidates. */
    public record Publicity(int internal, int recommended, int accepted, int candidates) {}

    /**
     * What holds after the award.
     *
     * @param validYears years that it is valid
     * @param reapplyYears years after which a winner may apply again
     */
    public record Afterwards(int validYears, int reapplyYears) {}

    /**
     * When entries are taken: from the first moment, and before the last; an entry at the last moment is late.
     */
    public record Window(Instant opens, Instant closes) {

        /** Where the window stands at a moment. */
        public WindowState at(Instant moment) {
            if (moment.isBefore(opens)) {
                return WindowState.ANNOUNCED;
            }
            return moment.isBefore(closes) ? WindowState.OPEN : WindowState.CLOSED;
        }
    }
}
