package org.zhiliang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    private Instant now = Instant.parse("2026-05-01T00:00:00Z");

    private final Allowance allowance = new Allowance(clock(), 3, Duration.ofMinutes(1), 2);

    @Test
    void some_at_once_and_then_as_much_as_comes_back_with_time() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowance.take("a", 1)).isEmpty();
        }
        assertThat(allowance.take("a", 1)).contains(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(allowance.take("a", 1)).isEmpty();
        assertThat(allowance.take("a", 1)).contains(Duration.ofSeconds(30));
    }

    @Test
    void sources_do_not_pay_for_each_other() {
        for (int i = 0; i < 4; i++) {
            allowance.take("a", 1);
        }
        assertThat(allowance.take("b", 1)).isEmpty();
    }

    @Test
    void a_rested_source_has_everything_again_and_no_more() {
        for (int i = 0; i < 4; i++) {
            allowance.take("a", 1);
        }
        now = now.plus(Duration.ofHours(5));
        for (int i = 0; i < 3; i++) {
            assertThat(allowance.take("a", 1)).isEmpty();
        }
        assertThat(allowance.take("a", 1)).isPresent();
    }

    @Test
    void so_many_are_taken_together_or_not_at_all() {
        assertThat(allowance.take("a", 2)).isEmpty();
        assertThat(allowance.take("a", 2)).contains(Duration.ofSeconds(30));
        assertThat(allowance.take("a", 1)).isEmpty();
        assertThat(allowance.take("b", 99)).isEmpty();
        assertThat(allowance.take("b", 99)).contains(Duration.ofSeconds(90));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
