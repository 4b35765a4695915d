package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;

@HouseTest
class HomePageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void the_public_reads_what_can_be_done_and_the_periods_of_the_rules_in_force() {
        assertThat(mvc.get().uri("/")).bodyText().contains("我要投诉举报", "查询办理进度", "7个工作日内决定是否受理", "自受理起60日内组织调解");
    }

    @Test
    void an_official_is_greeted_by_name_and_sees_the_own_posts() {
        assertThat(mvc.get().uri("/").with(SignedIn.as("ts-head")))
                .bodyText()
                .contains("任务办理", "负责人", "天山区")
                .doesNotContain("我要投诉举报", "/admin/outbox");
    }

    @Test
    void an_administrator_finds_the_outbox_and_the_audit_record() {
        assertThat(mvc.get().uri("/").with(SignedIn.as("admin"))).bodyText().contains("/admin/outbox", "/admin/audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/complaint", "/privacy", "/accessibility"})
    void public_pages_stand_in_both_languages_without_a_raw_key(String page) {
        assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().doesNotContain("portal.", "??");
        assertThat(mvc.get().uri(page + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("portal.", "??")
                .contains("lang=\"en\"");
    }
}
