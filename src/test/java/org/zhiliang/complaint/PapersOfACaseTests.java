package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** Official papers on the pages of a case: who finds them, who may save them. */
@HouseTest
class PapersOfACaseTests {

    @Autowired
    Complaints complaints;

    @Autowired
    Papers papers;

    @Autowired
    PartyKeys keys;

    @Autowired
    ProcessDriver driver;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    CaseNo caseNo;
    Paper acceptance;

    @BeforeEach
    void an_accepted_complaint() {
        caseNo = complaints.lodge(aComplaint().in("650102").lodging()).caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.complete(caseNo, "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo);
        acceptance = papers.of(caseNo, PartyRole.COMPLAINANT).get(0);
    }

    @Test
    void the_complainant_finds_the_decision_on_the_case_page_and_saves_it() throws Exception {
        Cookie session = enter(PartyRole.COMPLAINANT);

        assertThat(browser.get().uri("/case/" + caseNo).cookie(session))
                .bodyText()
                .contains("受理决定书", acceptance.number(), address())
                .doesNotContain("分送通知书</a>");
        MvcTestResult saved = browser.get().uri(address()).cookie(session).exchange();
        assertThat(saved).hasStatusOk();
        assertThat(saved.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(saved.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
    }

    @Test
    void the_respondent_and_passers_by_do_not_find_what_is_not_addressed_to_them() {
        Cookie respondent = enter(PartyRole.RESPONDENT);

        assertThat(browser.get().uri("/case/" + caseNo).cookie(respondent))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(acceptance.number());
        assertThat(browser.get().uri(address()).cookie(respondent)).hasStatus(404);
        assertThat(browser.get().uri(address()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("/case?");
    }

    @Test
    void officials_of_the_unit_save_papers_on_the_record_and_those_of_another_region_find_nothing() {
        String address = "/staff" + address().replace("/case/", "/cases/");

        assertThat(browser.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("ts-handler1")))
                .bodyText()
                .contains(acceptance.number(), address, "内部文书");
        assertThat(browser.get().uri(address).with(SignedIn.as("ts-handler1"))).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and actor = 'ts-handler1'")
                        .param(caseNo.value())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(browser.get().uri(address).with(SignedIn.as("ks-intake"))).hasStatus(404);
        assertThat(browser.get().uri(address)).hasStatus(401);
    }

    private String address() {
        return "/case/" + caseNo + "/papers/" + acceptance.id();
    }

    private Cookie enter(PartyRole role) {
        return browser.post()
                .uri("/link/" + keys.issue(caseNo, role, Duration.ofDays(1)))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("ZHILIANG");
    }
}
