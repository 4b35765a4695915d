package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Reportings.aReport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseFile;
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
}
