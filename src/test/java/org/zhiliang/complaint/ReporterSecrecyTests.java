package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.zhiliang.access.SignedIn.as;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** Walks over roles and pages with marks planted in who reported: nobody outside the check meets one (Order 121 Art. 37). */
@HouseTest
class ReporterSecrecyTests {

    private static final String NAME = "暗标甲";
    private static final String PHONE = "13977770001";
    private static final String ADDRESS = "暗标路九十九号";

    @Autowired
    Reports reports;

    @Autowired
    Complaints complaints;

    @Autowired
    AccidentFiles accidents;

    @Autowired
    Papers papers;

    @Autowired
    PartyKeys keys;

    @Autowired
    MockMvcTester web;

    @Autowired
    ProcessDriver driver;

    CaseNo complaint;
    CaseNo report;

    @BeforeEach
    void a_named_report_in_its_check_linked_to_a_complaint() {
        complaint =
                complaints.lodge(Lodgings.aComplaint().in("650102").lodging()).caseNo();
        report = reports.lodge(marked()).caseNo();
        driver.complete(
                report,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(report);
        driver.complete(report, "Task_Receive", "ts-checker", Values.of("receiving", "accept"));
    }

    private ReportLodging marked() {
        Paper paper = new Paper(
                UUID.randomUUID().toString(),
                "amr-650102",
                "portal",
                null,
                Instant.now(),
                List.of(
                        Party.person(PartyRole.REPORTER, NAME, PHONE, ADDRESS).kept(true),
                        Party.organisation(PartyRole.REPORTED, "天山区晨光食品店", "09910000002", "天山区示例路 2 号")),
                Map.of(),
                "report-intake",
                "test",
                Values.of("name", NAME).with("phone", PHONE).with("address", ADDRESS),
                List.of());
        return new ReportLodging(
                paper,
                new Suspicion("food", "ordinary", "650102", "销售过期奶粉，有人中毒。", false, true, true, "strict"),
                new Harm(0, 3, true, false, 3, null),
                new ReportLodging.Origin(complaint, "samePaper"),
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ts-handler1",
                "ts-mediator",
                "ts-evaluator",
                "ts-records",
                "ts-leader",
                "wl-handler",
                "wl-head",
                "admin",
                "auditor"
            })
    void nobody_outside_the_check_learns_who_reported(String login) {
        for (String page : List.of(
                "/staff/cases/" + report,
                "/staff/cases/" + complaint,
                "/staff/cases/" + alert(),
                "/staff/cases?q=" + NAME,
                "/staff/cases?kind=JB")) {
            assertThat(web.get().uri(page).with(as(login))).bodyText().doesNotContain(NAME + "</", PHONE, ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ts-checker", "ts-head", "ts-intake"})
    void those_who_check_know_whom_to_ask(String login) {
        assertThat(web.get().uri("/staff/cases/{no}", report).with(as(login)))
                .hasStatusOk()
                .bodyText()
                .contains(NAME, PHONE);
    }

    @Test
    void officials_of_the_unit_see_that_the_report_is_there_and_the_reporter_is_kept_secret() {
        assertThat(web.get().uri("/staff/cases/{no}", report).with(as("ts-handler1")))
                .hasStatusOk()
                .bodyText()
                .contains("天山区晨光食品店", "保密");
    }

    @Test
    void papers_of_a_report_are_for_those_who_check_it() {
        long paper = papers.of(report).get(0).id();

        assertThat(web.get().uri("/staff/cases/{no}/papers/{id}", report, paper).with(as("ts-handler1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/staff/cases/{no}/papers/{id}", report, paper).with(as("ts-checker")))
                .hasStatusOk();
    }

    @Test
    void another_region_finds_no_such_case() {
        assertThat(web.get().uri("/staff/cases/{no}", report).with(as("kd-head")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_respondent_of_the_linked_complaint_reads_nothing_of_the_report() {
        String token = keys.issue(complaint, PartyRole.RESPONDENT, java.time.Duration.ofDays(1));
        Cookie[] session = web.post()
                .uri("/link/{token}", token)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookies();

        assertThat(web.get().uri("/case/{no}", complaint).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains(complaint.value())
                .doesNotContain(NAME, PHONE, ADDRESS, report.value(), alert().value());
        assertThat(web.get().uri("/case/{no}", report).cookie(session))
                .bodyText()
                .doesNotContain(NAME, PHONE, ADDRESS, "过期奶粉");
    }

    @Test
    void lists_variables_and_the_alert_carry_no_mark() {
        assertThat(driver.variables(report).toString()).doesNotContain(NAME, PHONE);
        assertThat(driver.task(report, "Task_Check").label()).doesNotContain(NAME, PHONE);
        assertThat(web.get().uri("/admin/audit?subject={no}", report).with(as("auditor")))
                .bodyText()
                .doesNotContain(NAME, PHONE, ADDRESS);
    }

    private CaseNo alert() {
        return new CaseNo(accidents.of(report).get(0).caseNo());
    }
}
