package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

@HouseTest
class MyCasesTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    MockMvcTester mvc;

    final String account = "party-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_waits_for_the_reader_comes_first_then_the_newest_and_what_is_closed_last() {
        CaseNo waits = lodged().received().caseNo();
        driver.complete(
                waits,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证复印件")
                        .with("identityUntil", LocalDate.now().plusDays(5).toString()));
        driver.runAllSteps(waits);
        CaseNo closed = lodged().archived().caseNo();
        CaseNo older = lodged().received().caseNo();
        CaseNo newer = lodged().caseNo();

        String page = page("");
        assertThat(page)
                .contains("等您办理（1）", "正在办理（2）", "已经办结（1）")
                .contains(
                        "/case/" + waits + "/task/Task_SupplyIdentity",
                        "请在 " + LocalDate.now().plusDays(5))
                .contains("电热水壶 · 天山区晨光家电行", "受理审查", "乌鲁木齐市天山区市场监督管理局", "七个工作日内决定");
        assertThat(page.indexOf(waits.value())).isLessThan(page.indexOf(newer.value()));
        assertThat(page.indexOf(newer.value())).isLessThan(page.indexOf(older.value()));
        assertThat(page.indexOf(older.value())).isLessThan(page.indexOf(closed.value()));
        assertThat(page("?lang=en"))
                .contains("For you to do (1)", "In progress (2)", "Closed (1)", "Next")
                .doesNotContain("等您办理", "下一步");
    }

    @Test
    void whoever_has_no_case_is_shown_the_way_to_make_one_and_nobody_elses_cases() {
        lodged();
        assertThat(mvc.get()
                        .uri("/my/cases")
                        .with(SecurityMockMvcRequestPostProcessors.user("somebody-else")
                                .roles("OUTSIDER")))
                .bodyText()
                .contains("您还没有用本账号登记过投诉或者举报", "/lodge")
                .doesNotContain("电热水壶");
    }

    private MediatedCase lodged() {
        return MediatedCase.lodged(complaints, driver, Lodgings.aComplaint().byAccount(account));
    }

    private String page(String language) {
        try {
            return mvc.get()
                    .uri("/my/cases" + language)
                    .with(SecurityMockMvcRequestPostProcessors.user(account).roles("OUTSIDER"))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
