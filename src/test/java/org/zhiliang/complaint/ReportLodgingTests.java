package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Lodgings.aComplaint;
import static org.zhiliang.complaint.Reportings.aReport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;
import org.zhiliang.workday.Deadlines;

@HouseTest
class ReportLodgingTests {

    @Autowired
    Reports reports;

    @Autowired
    Complaints complaints;

    @Autowired
    Intake intake;

    @Autowired
    CaseHistory history;

    @Autowired
    ReportFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    Parties parties;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessDriver driver;

    @Test
    void a_report_has_a_number_a_clock_and_a_check_of_its_own() {
        CaseNo caseNo = reports.lodge(aReport().lodging()).caseNo();

        assertThat(CaseKind.of(caseNo)).isEqualTo(CaseKind.REPORT);
        assertThat(deadlines.find(caseNo, "T-REPORT-CHECK")).isPresent();
        assertThat(driver.steps(caseNo)).containsExactly("Task_Route");
        assertThat(parties.get(caseNo, PartyRole.REPORTER).secret()).isTrue();
    }

    @Test
    void an_anonymous_reporter_asks_after_the_report_by_number_and_code() {
        Lodged lodged = reports.lodge(aReport().anonymous().lodging());

        assertThat(parties.find(lodged.caseNo(), PartyRole.REPORTER)).isEmpty();
        CaseFile file = register.byQueryCode(lodged.caseNo().value(), lodged.queryCode());
        assertThat(file.caseNo()).isEqualTo(lodged.caseNo());
        assertThat(files.get(lodged.caseNo()).suspicion().anonymous()).isTrue();
    }

    @Test
    void lodging_twice_opens_one_case() {
        ReportLodging lodging = aReport().lodging();

        assertThat(reports.lodge(lodging)).isEqualTo(reports.lodge(lodging));
    }

    @Test
    void the_intake_sends_a_report_to_those_who_check() {
        CaseNo caseNo = reports.lodge(aReport().lodging()).caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);

        assertThat(register.get(caseNo).status()).isEqualTo("routing");
        assertThat(driver.task(caseNo, "Task_Receive").isOpenTo(driver.official("ts-checker")))
                .isTrue();
    }

    @Test
    void a_paper_that_complains_and_reports_becomes_two_linked_cases_under_one_code() {
        Lodging complaint = aComplaint().lodging();
        ReportLodging template = aReport().lodging();
        ReportLodging besides = new ReportLodging(
                complaint.paper().beside(template.paper().parties()),
                template.suspicion(),
                template.harm(),
                null,
                null);

        Intake.Receipt receipt = intake.take(complaint, besides);

        assertThat(receipt.cases()).hasSize(2);
        CaseNo first = receipt.cases().get(0);
        CaseNo second = receipt.cases().get(1);
        assertThat(history.linked(first)).containsExactly(second);
        assertThat(register.opensWith(first, receipt.queryCode())).isTrue();
        assertThat(register.opensWith(second, receipt.queryCode())).isTrue();
        assertThat(deadlines.find(first, "T-ACCEPT")).isPresent();
        assertThat(deadlines.find(second, "T-REPORT-CHECK")).isPresent();
        assertThat(intake.take(complaint, besides)).isEqualTo(receipt);
    }

    @Test
    void the_intake_takes_a_report_out_of_a_complaint_with_one_tick() {
        Lodged lodged = complaints.lodge(aComplaint().lodging());
        driver.complete(
                lodged.caseNo(),
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102").with("containsReport", true));

        CaseNo report = history.linked(lodged.caseNo()).get(0);
        assertThat(CaseKind.of(report)).isEqualTo(CaseKind.REPORT);
        assertThat(register.opensWith(report, lodged.queryCode())).isTrue();
        assertThat(parties.get(report, PartyRole.REPORTER).secret()).isTrue();
        assertThat(driver.steps(report)).containsExactly("Task_Route");
    }

    @Test
    void an_outside_number_stands_for_one_case_only() {
        String number = "QA" + System.nanoTime();
        CaseNo first = complaints
                .lodge(aComplaint().numbered("12315", number).lodging())
                .caseNo();

        assertThat(intake.bearing("12315", number))
                .hasValueSatisfying(file -> assertThat(file.caseNo()).isEqualTo(first));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() ->
                        complaints.lodge(aComplaint().numbered("12315", number).lodging()));
    }
}
