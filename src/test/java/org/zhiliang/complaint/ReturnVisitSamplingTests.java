package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class ReturnVisitSamplingTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "return-visit-sampling");

    @ParameterizedTest
    @CsvSource({
        "1, agreed,     99, true,  badRating",
        "2, agreed,     99, true,  badRating",
        "3, agreed,     99, false, none",
        "5, terminated, 99, true,  terminated",
        "5, agreed,     9,  true,  sample",
        "5, agreed,     10, false, none",
        "1, terminated, 0,  true,  badRating"
    })
    void bad_ratings_and_ended_mediations_are_all_visited_and_a_tenth_of_the_others(
            int stars, String outcome, int sample, String visit, String reason) {
        Facts asked = Facts.of("stars", stars).and("outcome", outcome).and("sample", sample);

        assertThat(TABLE.answer("visit", asked)).isEqualTo(visit);
        assertThat(TABLE.answer("reason", asked)).isEqualTo(reason);
    }

    @Test
    void a_case_without_a_rating_is_sampled_like_the_others() {
        Facts asked = Facts.of("outcome", "agreed").and("sample", 50);

        assertThat(TABLE.answer("visit", asked)).isEqualTo("false");
    }
}
