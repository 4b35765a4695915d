package org.zhiliang.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.SubmissionRefused;

@HouseTest
class RulesTests {

    @Autowired
    Rules rules;

    @ParameterizedTest
    @CsvSource({
        "T-ACCEPT, amr, 2026-04-15, 7, WD",
        "T-MEDIATE, amr, 2026-04-14, 45, WD",
        "T-MEDIATE, amr, 2026-04-15, 60, CD",
        "T-TERM-NOTICE, amr, 2026-05-01, 7, WD",
        "T-LEAD-CHECK, amr, 2026-05-01, 15, WD",
        "T-CASE, amr, 2026-05-01, 90, CD",
        "T-LIMIT, amr, 2026-05-01, 3, Y",
        "T-ACCEPT, cult, 2026-05-01, 5, WD",
        "T-MEDIATE, cult, 2026-05-01, 60, CD",
        "T-MEDIATE, health, 2026-05-01, 30, WD",
        "T-ACCEPT, water, 2026-05-01, 7, WD",
        "T-MEDIATE, trans, 2026-05-01, 60, CD",
        "A-REPORT, edu, 2026-05-01, 1, H",
        "A-REPORT, health, 2026-05-01, 12, H",
        "I-FORWARD, amr, 2026-05-01, 1, WD",
        "E-CLOSE, amr, 2026-05-01, 10, CD",
    })
    void the_length_follows_line_and_day_of_receipt(String code, String line, LocalDate received, int n, Unit unit) {
        assertThat(rules.lengthOf(code, line, received)).isEqualTo(new Length(n, unit));
    }

    @Test
    void a_share_is_no_period_and_a_period_no_share() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(rules.percentOf("E-SAMPLE", "amr", day)).isEqualTo(10);
        assertThatThrownBy(() -> rules.lengthOf("E-SAMPLE", "amr", day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.percentOf("T-ACCEPT", "amr", day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_without_a_rule_is_an_error_not_a_guess() {
        assertThatThrownBy(() -> rules.lengthOf("T-ACCEPT", "amr", LocalDate.of(2013, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_change_is_a_new_version_and_holds_from_its_day_on() {
        Rule seen = rules.newest("P-OBJECT", "*");
        rules.change(change(seen, 6, "试行"), "admin");
        assertThat(rules.lengthOf("P-OBJECT", "*", LocalDate.of(2030, 1, 1))).isEqualTo(Length.workingDays(6));
        assertThat(rules.lengthOf("P-OBJECT", "*", LocalDate.of(2029, 12, 31))).isEqualTo(Length.workingDays(5));
        assertThat(rules.newest("P-OBJECT", "*").reason()).isEqualTo("试行");
        assertThatThrownBy(() -> rules.change(change(seen, 7, "同时"), "other")).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void a_change_needs_a_reason_and_a_sensible_number() {
        Rule seen = rules.newest("P-REVIEW", "*");
        assertThatThrownBy(() -> rules.change(change(seen, 6, " "), "admin")).isInstanceOf(SubmissionRefused.class);
        assertThatThrownBy(() -> rules.change(change(seen, 4000, "试行"), "admin"))
                .isInstanceOf(SubmissionRefused.class);
        assertThat(rules.newest("P-REVIEW", "*")).isEqualTo(seen);
    }

    private static Rules.Change change(Rule seen, int amount, String reason) {
        return new Rules.Change(
                seen.code(), seen.line(), seen.version(), LocalDate.of(2030, 1, 1), amount, false, "", reason);
    }
}
