package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.engine.Values;

@HouseTest
class DossierTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    MockMvcTester mvc;

    @Test
    void it_tells_who_did_what_and_what_they_wrote() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).terminated();

        assertThat(mvc.get().uri("/staff/cases/" + one.caseNo()).with(SignedIn.as("ts-head")))
                .bodyText()
                .contains("经办记录", "主持调解", "双方陈述意见并协商。", "叶尔兰·哈布力")
                .contains("答复投诉", "愿意换货，不同意另行赔偿。")
                .contains("分送", "乌鲁木齐市天山区市场监督管理局");
    }

    @Test
    void a_party_reads_neither_the_names_of_officials_in_the_history_nor_what_they_handed_in() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).received();
        driver.complete(
                one.caseNo(),
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "accept").with("opinion", "材料齐全，建议受理。"));
        driver.runAllSteps(one.caseNo());

        assertThat(PartyBrowser.withCode(mvc, one).page("/case/" + one.caseNo()))
                .doesNotContain("经办记录", "材料齐全，建议受理。");
    }

    @Test
    void each_running_clock_says_what_is_due() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).received();

        assertThat(mvc.get().uri("/staff/cases/" + one.caseNo()).with(SignedIn.as("ts-head")))
                .bodyText()
                .contains("受理决定");
    }

    @Test
    void in_english_open_steps_and_what_was_chosen_have_english_names() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).accepted();

        assertThat(mvc.get()
                        .uri("/staff/cases/{n}?lang=en", one.caseNo().value())
                        .with(SignedIn.as("ts-head")))
                .bodyText()
                .contains("Answer of the respondent", "Forward to the unit in charge", ">Accept<")
                .doesNotContain("被投诉人答复", "分送办理单位");
    }

    @Test
    void in_english_a_list_says_where_cases_wait_in_english() {
        MediatedCase one = MediatedCase.lodged(complaints, driver).accepted();

        assertThat(mvc.get()
                        .uri("/staff/cases?lang=en&q={n}", one.caseNo().value())
                        .with(SignedIn.as("ts-head")))
                .bodyText()
                .contains("Answer of the respondent")
                .doesNotContain("被投诉人答复");
    }
}
