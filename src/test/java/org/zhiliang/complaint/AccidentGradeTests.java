package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class AccidentGradeTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "accident-grade");

    @ParameterizedTest
    @CsvSource({
        "0,  0,   0,         1",
        "1,  0,   0,         1",
        "2,  9,   9999999,   1",
        "3,  0,   0,         2",
        "0,  10,  0,         2",
        "0,  0,   10000000,  2",
        "9,  49,  49999999,  2",
        "10, 0,   0,         3",
        "0,  50,  0,         3",
        "0,  0,   50000000,  3",
        "30, 0,   0,         4",
        "0,  100, 0,         4",
        "0,  0,   100000000, 4",
        "1,  50,  10000000,  3"
    })
    void the_highest_grade_of_any_column_wins(int deaths, int injured, long loss, String grade) {
        assertThat(TABLE.answer("grade", harm(deaths, injured, loss))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "boiler600,     0,   4",
        "explosion,     0,   2",
        "craneOverturn, 0,   2",
        "lift,          2,   1",
        "cableway,      3.5, 1",
        "cableway,      12,  2",
        "ride,          1,   1",
        "ride,          12,  2"
    })
    void special_equipment_raises_the_grade_by_itself(String equipment, double hours, String grade) {
        Facts asked = harm(0, 0, 0).and("equipment", equipment).and("hours", hours);

        assertThat(TABLE.answer("grade", asked)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"499, 1", "500, 1", "10000, 2", "50000, 3", "150000, 4"})
    void people_moved_from_a_toxic_leak_raise_the_grade(int evacuated, String grade) {
        assertThat(TABLE.answer("grade", harm(0, 0, 0).and("evacuated", evacuated)))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"99, 48, 1", "100, 23, 1", "100, 24, 3", "100, 48, 4"})
    void people_trapped_aloft_raise_the_grade_with_the_hours(int trapped, double hours, String grade) {
        Facts asked = harm(0, 0, 0).and("trapped", trapped).and("hours", hours);

        assertThat(TABLE.answer("grade", asked)).isEqualTo(grade);
    }

    private static Facts harm(int deaths, int injured, long loss) {
        return Facts.of("deaths", deaths).and("seriouslyInjured", injured).and("loss", loss);
    }
}
