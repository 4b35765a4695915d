package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class AccidentDeadlineTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "accident-deadline");

    @ParameterizedTest
    @CsvSource({
        "general,      county,     amr,    A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "equipment,    prefecture, amr,    A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "construction, county,     hud,    A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "highway,      county,     trans,  A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "water,        county,     water,  A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "medical,      county,     health, A-REPORT,       A-LEVEL,               A-SUPPLEMENT",
        "publicHealth, county,     health, A-HEALTH-EVENT, A-HEALTH-EVENT,        A-SUPPLEMENT",
        "publicHealth, region,     health, A-HEALTH-EVENT, A-HEALTH-EVENT-NATION, A-SUPPLEMENT",
        "traffic,      county,     *,      A-REPORT,       A-LEVEL,               A-SUPPLEMENT-QUICK",
        "fire,         region,     *,      A-REPORT,       A-LEVEL,               A-SUPPLEMENT-QUICK"
    })
    void every_kind_of_accident_has_its_own_limits(
            String category, String level, String line, String first, String onward, String supplement) {
        Facts asked = Facts.of("category", category).and("level", level);

        assertThat(TABLE.answer("line", asked)).isEqualTo(line);
        assertThat(TABLE.answer("first", asked)).isEqualTo(first);
        assertThat(TABLE.answer("onward", asked)).isEqualTo(onward);
        assertThat(TABLE.answer("supplement", asked)).isEqualTo(supplement);
    }
}
