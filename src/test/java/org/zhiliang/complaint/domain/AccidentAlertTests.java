package org.zhiliang.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccidentAlertTests {

    private static final AccidentAccount TOLD = new AccidentAccount("某家电行", null, "店内", "电热水壶爆炸。", null, null);

    @ParameterizedTest
    @CsvSource({"1, PREFECTURE", "2, REGION", "3, STATE", "4, STATE"})
    void each_grade_names_the_level_that_must_know(int grade, AccidentLevel level) {
        AccidentAlert alert = confirmed();
        alert.graded(grade);

        assertThat(alert.mustKnow()).isEqualTo(level);
        assertThat(alert.isReported()).isFalse();
    }

    @Test
    void it_is_reported_once_the_level_that_must_know_has_been_told() {
        AccidentAlert alert = confirmed();
        alert.graded(2);
        alert.reportTo(AccidentLevel.PREFECTURE, "amr-650100");
        assertThat(alert.status()).isEqualTo(AccidentStatus.REPORTING);

        alert.reportTo(AccidentLevel.REGION, "amr-650000");
        assertThat(alert.status()).isEqualTo(AccidentStatus.FOLLOWING);
    }

    @Test
    void a_report_never_goes_down() {
        AccidentAlert alert = confirmed();
        alert.graded(3);
        alert.reportTo(AccidentLevel.REGION, "amr-650000");

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> alert.reportTo(AccidentLevel.PREFECTURE, "amr-650100"));
    }

    @Test
    void a_supplement_starts_where_it_was_verified_and_goes_to_everybody_who_knows() {
        AccidentAlert alert = confirmed();
        alert.graded(2);
        alert.reportTo(AccidentLevel.REGION, "amr-650000");
        alert.supplement(dead(1), "核减两人");
        alert.graded(1);

        assertThat(alert.unit()).isEqualTo("amr-650102");
        assertThat(alert.mustKnow()).isEqualTo(AccidentLevel.REGION);
        alert.reportTo(AccidentLevel.PREFECTURE, "amr-650100");
        assertThat(alert.isReported()).isFalse();
    }

    @Test
    void what_has_been_excluded_cannot_be_reported_nor_closed() {
        AccidentAlert alert = found();
        alert.exclude("不是事故", "ts-head");

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> alert.reportTo(AccidentLevel.PREFECTURE, null));
        assertThatExceptionOfType(NotNow.class).isThrownBy(alert::close);
    }

    @Test
    void it_is_not_closed_before_the_level_that_must_know_knows() {
        assertThatExceptionOfType(NotNow.class).isThrownBy(confirmed()::close);
    }

    @Test
    void people_whose_fate_is_unknown_count_with_the_dead() {
        assertThat(new Casualties(1, 2, 0, 0, null, null, null, 0, 0).deadOrMissing())
                .isEqualTo(3);
    }

    private static AccidentAlert found() {
        return new AccidentAlert(
                "SG-650102-2026-000001",
                "TS-650102-2026-000001",
                "general",
                "amr-650102",
                AccidentLevel.COUNTY,
                TOLD,
                dead(3));
    }

    private static AccidentAlert confirmed() {
        AccidentAlert alert = found();
        alert.confirm("general", TOLD, dead(3), "ts-head");
        return alert;
    }

    private static Casualties dead(int number) {
        return new Casualties(number, 0, 0, 0, BigDecimal.ZERO, null, null, 0, 0);
    }
}
