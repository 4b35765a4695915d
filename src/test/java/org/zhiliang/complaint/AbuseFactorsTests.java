package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class AbuseFactorsTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "abuse-factors");

    @ParameterizedTest
    @CsvSource({
        "1,   1,  1, false, true,  ''",
        "29,  4,  2, false, true,  ''",
        "30,  4,  2, false, true,  frequency",
        "6,   5,  1, false, true,  sameTrader",
        "1,   1,  3, false, true,  sharedContact",
        "1,   1,  1, true,  true,  quantity",
        "1,   1,  1, false, false, noProof",
        "735, 40, 6, true,  false, quantity frequency sameTrader noProof sharedContact"
    })
    void each_factor_of_article_17_is_named_on_its_own(
            int year, int trader, int people, boolean odd, boolean proof, String factors) {
        Facts asked = Facts.of("complaintsThisYear", year)
                .and("sameTraderThisYear", trader)
                .and("peopleOnPhone", people)
                .and("quantityOdd", odd)
                .and("purchaseProof", proof);

        assertThat(TABLE.answers("factor", asked)).containsExactlyElementsOf(words(factors));
        assertThat(TABLE.answers("text", asked)).allMatch(key -> key.startsWith("complaint.abuse."));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
