package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class AcceptanceAdviceTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "acceptance-advice");

    @Test
    void a_proper_complaint_meets_no_ground_of_refusal() {
        assertThat(TABLE.ask(aProperComplaint())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "withinPower, false, N1",
        "handledElsewhere, true, N2",
        "dailyUse, false, N3",
        "disputeShown, false, N3",
        "complete, false, N5",
        "identityRefused, true, N6",
        "otherGround, true, N7"
    })
    void each_ground_of_article_16_follows_from_its_own_fact(String fact, boolean value, String ground) {
        assertThat(TABLE.answers("ground", aProperComplaint().and(fact, value))).containsExactly(ground);
    }

    @ParameterizedTest
    @CsvSource({"2.9, 0", "3, 0", "3.01, 1"})
    void three_years_are_in_time_and_more_are_not(double years, int grounds) {
        assertThat(TABLE.answers("ground", aProperComplaint().and("yearsSinceKnown", years)))
                .hasSize(grounds)
                .allMatch("N4"::equals);
    }

    @Test
    void several_grounds_are_all_named() {
        Facts asked = aProperComplaint().and("withinPower", false).and("complete", false);

        assertThat(TABLE.answers("ground", asked)).containsExactly("N1", "N5");
    }

    private static Facts aProperComplaint() {
        return Facts.of("withinPower", true)
                .and("handledElsewhere", false)
                .and("dailyUse", true)
                .and("disputeShown", true)
                .and("yearsSinceKnown", 0.2)
                .and("complete", true)
                .and("identityRefused", false)
                .and("otherGround", false);
    }
}
