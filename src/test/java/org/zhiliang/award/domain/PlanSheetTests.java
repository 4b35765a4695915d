package org.zhiliang.award.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.award.domain.RoundPlan.StagePlan;

class PlanSheetTests {

    private final RoundPlan plan = new RoundPlan(
            new RoundPlan.Quota(5, 10, 2),
            new RoundPlan.Window(Instant.parse("2029-03-01T02:00:00Z"), Instant.parse("2029-04-05T10:00:00Z")),
            new RoundPlan.Eligibility(false, true, 5, 3),
            "GB/T 19580—2012",
            5,
            List.of(
                    new StagePlan(Stage.QUALIFICATION, null, null),
                    new StagePlan(Stage.DESK_REVIEW, 24, 5),
                    new StagePlan(Stage.DEFENCE, 20, 7),
                    new StagePlan(Stage.SITE_VISIT, null, 5),
                    new StagePlan(Stage.VOTE, null, null)),
            new RoundPlan.VoteRule(new RoundPlan.Share(2, 3), new RoundPlan.Share(2, 3)),
            new RoundPlan.Publicity(5, 5, 5, 10),
            new RoundPlan.Afterwards(4, 4),
            "公告");

    @Test
    void a_plan_written_out_and_read_again_is_the_same_plan() {
        assertThat(PlanSheet.of(plan).plan()).isEqualTo(plan);
        assertThat(PlanSheet.of(plan).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "closes, 2029-03-01T10:00, closesFirst",
        "closes, tomorrow, moment",
        "quota.award, 0, number",
        "quota.award, five, number",
        "announcement, '', text",
        "stage.desk-review.at, '', deskReviewMissing",
        "stage.desk-review.panel, '', panelMissing",
        "stage.desk-review.panel, 2, number",
        "stage.defence.cut, 25, cutGrows",
        "stage.defence.cut, 14, cutBelowQuota",
        "stage.vote.at, '', voteLast",
        "stage.qualification.at, '', qualificationFirst",
        "stage.site-visit.at, 3, samePlace",
        "quorum.parts, 4, shareTooLarge"
    })
    void what_is_wrong_is_told_at_its_field(String field, String text, String fault) {
        assertThat(with(Map.of(field, text)).faults())
                .filteredOn(found -> found.field().equals(field))
                .extracting(PlanFault::code)
                .containsExactly(fault);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(with(Map.of("quota.award", "", "opens", "", "scoreSheet", ""))
                        .faults())
                .extracting(PlanFault::field)
                .containsExactly("opens", "quota.award", "scoreSheet");
    }

    @Test
    void the_visit_may_come_before_the_defence_and_one_of_them_may_be_missing() {
        assertThat(with(Map.of("stage.site-visit.at", "3", "stage.defence.at", "4"))
                        .faults())
                .isEmpty();
        assertThat(with(Map.of("stage.defence.at", "")).faults()).isEmpty();
        assertThat(with(Map.of("stage.defence.at", "", "stage.site-visit.at", ""))
                        .faults())
                .extracting(PlanFault::code)
                .containsExactly("neitherHeardNorVisited");
    }

    @Test
    void the_difference_names_field_before_and_after() {
        assertThat(with(Map.of("cycleYears", "5")).changesFrom(PlanSheet.of(plan)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field().key()).isEqualTo("cycleYears");
                    assertThat(change.before()).isEqualTo("2");
                    assertThat(change.after()).isEqualTo("5");
                });
    }

    private PlanSheet with(Map<String, String> changed) {
        Map<String, String> texts = new HashMap<>();
        PlanField.ALL.forEach(field -> texts.put(field.key(), PlanSheet.of(plan).text(field.key())));
        texts.putAll(changed);
        return PlanSheet.typed(texts);
    }
}
