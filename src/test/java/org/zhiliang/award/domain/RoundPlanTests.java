package org.zhiliang.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoundPlanTests {

    private static final Instant OPENS = Instant.parse("2027-03-01T02:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-04-05T10:00:00Z");

    private final RoundPlan.Window window = new RoundPlan.Window(OPENS, CLOSES);

    @Test
    void applications_are_taken_from_the_first_second_to_the_one_before_the_last() {
        assertThat(window.at(OPENS.minusSeconds(1))).isEqualTo(WindowState.ANNOUNCED);
        assertThat(window.at(OPENS)).isEqualTo(WindowState.OPEN);
        assertThat(window.at(CLOSES.minusSeconds(1))).isEqualTo(WindowState.OPEN);
        assertThat(window.at(CLOSES)).isEqualTo(WindowState.CLOSED);
    }
}
