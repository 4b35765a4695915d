package org.zhiliang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.HouseTest;
import org.zhiliang.award.domain.Stage;

@HouseTest
@Transactional
class AwardRoundsTests {

    @Autowired
    AwardRounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void a_ninth_round_is_planned() {
        jdbc.sql("insert into award_round (programme, number) values ('region', 9)")
                .update();
        jdbc.sql("""
                        insert into award_round_plan
                        select programme, 9, 1, jsonb_set(plan, '{announcement}', '"第九届的草案"'), 'award-office', approved_at
                        from award_round_plan where programme = 'region' and number = 8
                        """).update();
    }

    @Test
    void a_round_of_its_own_order_of_stages_is_read_as_it_was_planned() {
        AnnouncedRound eighth = rounds.announced().get(0);
        assertThat(eighth.number()).isEqualTo(8);
        assertThat(eighth.plan().stages())
                .extracting(step -> step.stage())
                .containsExactly(Stage.QUALIFICATION, Stage.DESK_REVIEW, Stage.DEFENCE, Stage.SITE_VISIT, Stage.VOTE);
        assertThat(rounds.announced().get(1).plan().stages())
                .extracting(step -> step.stage())
                .doesNotContain(Stage.DEFENCE);
    }

    @Test
    void everybody_reads_the_announced_rounds_and_nothing_of_a_draft() {
        assertThat(mvc.get().uri("/award"))
                .hasStatusOk()
                .bodyText()
                .contains("第8届", "正在申报", "第7届", "申报已截止", "质量奖不超过5个", "组织、一线班组。", "到会委员不少于全体的2/3")
                .doesNotContain("第9届", "第九届的草案", "award.", "??");
        assertThat(mvc.get().uri("/award?lang=en"))
                .bodyText()
                .contains(
                        "round 8",
                        "Open for applications",
                        "Organisations, front-line teams.",
                        "at least 2/3 of the members")
                .doesNotContain("round 9", "??");
    }

    @Test
    void the_first_page_leads_to_the_award() {
        assertThat(mvc.get().uri("/")).bodyText().contains("href=\"/award\"");
    }

    @Test
    void a_plan_that_nobody_approved_cannot_be_announced() {
        assertThatThrownBy(() -> announceNinth()).hasMessageContaining("Only an approved plan can be announced");
    }

    @Test
    void an_approved_ninth_round_is_announced() {
        approveNinth("award-head");
        announceNinth();
        assertThat(rounds.announced()).extracting(AnnouncedRound::number).contains(9);
    }

    @Test
    void whoever_drafted_a_plan_cannot_approve_it() {
        assertThatThrownBy(() -> approveNinth("award-office")).hasMessageContaining("award_round_plan_second_person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update award_round_plan set plan = jsonb_set(plan, '{quota,award}', '50') where number = 8",
                "update award_round_plan set approved_by = null, approved_at = null where number = 8",
                "delete from award_round_plan where number = 8",
                "truncate award_round_plan cascade"
            })
    void an_approved_plan_never_changes(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .rootCause()
                .hasMessageContaining("An approved plan never changes");
    }

    @Test
    void a_draft_is_still_the_offices_to_change() {
        assertThat(jdbc.sql("update award_round_plan set plan = jsonb_set(plan, '{quota,award}', '4') where number = 9")
                        .update())
                .isOne();
    }

    @Test
    void one_programme_has_every_number_once() {
        assertThatThrownBy(() -> jdbc.sql("insert into award_round (programme, number) values ('region', 8)")
                        .update())
                .hasMessageContaining("duplicate key");
    }

    private void approveNinth(String head) {
        jdbc.sql("update award_round_plan set approved_by = :head, approved_at = drafted_at where number = 9")
                .param("head", head)
                .update();
    }

    private void announceNinth() {
        jdbc.sql("""
                        update award_round set announced_plan = 1,
                          announced_at = (select drafted_at from award_round_plan where number = 9)
                        where number = 9
                        """).update();
    }
}
