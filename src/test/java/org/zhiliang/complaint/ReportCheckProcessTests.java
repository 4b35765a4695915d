package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Reportings.aReport;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseEvent;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ReportCheck.Extension;
import org.zhiliang.complaint.domain.ReportStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

@HouseTest
class ReportCheckProcessTests {

    @Autowired
    Reports reports;

    @Autowired
    CheckFiles files;

    @Autowired
    AccidentFiles accidents;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessDriver driver;

    CaseNo caseNo;

    @BeforeEach
    void a_named_report_at_the_unit_that_checks_it() {
        caseNo = received(aReport());
    }

    @Test
    void a_report_runs_for_fifteen_working_days_from_its_receipt() {
        Deadline clock = clock("T-REPORT-CHECK");

        assertThat(clock.terms().length().amount()).isEqualTo(15);
        assertThat(driver.task(caseNo, "Task_Check").due()).isEqualTo(clock.dueInstant());
        assertThat(files.get(caseNo).status()).isEqualTo(ReportStatus.CHECKING);
    }

    @Test
    void a_case_is_filed_by_a_head_and_the_reporter_told_where_the_law_wants_it() {
        propose("file");
        assertThat(register.get(caseNo).status()).isEqualTo("deciding");
        driver.complete(
                caseNo,
                "Task_DecideFiling",
                "ts-head",
                Values.of("filing", "file")
                        .with("reason", "有初步证据证明违法行为存在。")
                        .with("tell", "yes")
                        .with("tellBasis", "食品安全法第一百一十五条")
                        .with("answer", "您举报的事项已依法立案调查。"));
        driver.runStep(caseNo, "Task_TellFiled");

        assertThat(driver.ends(caseNo)).contains("EndEvent_Filed");
        assertThat(register.get(caseNo).status()).isEqualTo("filed");
        assertThat(register.get(caseNo).isClosed()).isTrue();
        assertThat(clock("T-REPORT-CHECK").status()).isEqualTo(Deadline.Status.MET);
        assertThat(openCodes()).contains("letter.reportAnswer", "status.concluded");
    }

    @Test
    void without_a_law_that_wants_it_nobody_is_told_why_no_case_is_filed() {
        propose("noFile");
        decideNoFile();
        driver.runStep(caseNo, "Task_TellNotFiled");

        assertThat(driver.ends(caseNo)).contains("EndEvent_NotFiled");
        assertThat(files.get(caseNo).filing().ground()).isEqualTo("noBreach");
        assertThat(openCodes()).doesNotContain("letter.reportAnswer");
        assertThat(codes()).contains("report.noAnswer", "status.not_filed");
    }

    @Test
    void the_reporter_never_reads_how_the_authority_makes_up_its_mind() {
        propose("noFile");
        decideNoFile();

        assertThat(openCodes()).doesNotContain("status.deciding", "status.not_filed");
        assertThat(files.get(caseNo).status().openCode()).isEqualTo("concluded");
    }

    @Test
    void an_anonymous_report_is_checked_and_answered_to_nobody() {
        caseNo = received(aReport().anonymous());
        propose("noFile");
        driver.complete(
                caseNo,
                "Task_DecideFiling",
                "ts-head",
                Values.of("filing", "noFile").with("ground", "minor").with("reason", "已当场改正。"));
        driver.runStep(caseNo, "Task_TellNotFiled");

        assertThat(codes()).contains("report.noAnswer");
    }

    @Test
    void a_head_may_give_the_check_back() {
        propose("file");
        driver.complete(
                caseNo,
                "Task_DecideFiling",
                "ts-head",
                Values.of("filing", "back").with("reason", "请补充现场检查笔录。"));

        assertThat(driver.steps(caseNo)).containsExactly("Task_Check");
        assertThat(files.get(caseNo).opinion()).isEqualTo("请补充现场检查笔录。");
    }

    @Test
    void the_period_is_extended_once_by_a_head() {
        Deadline before = clock("T-REPORT-CHECK");
        askExtension();
        decideExtension("grant");

        Deadline after = clock("T-REPORT-CHECK");
        assertThat(after.terms().extension()).isEqualTo(15);
        assertThat(after.due()).isAfter(before.due());
        assertThat(driver.task(caseNo, "Task_Check").due()).isEqualTo(after.dueInstant());
        assertThat(openCodes()).contains("letter.reportExtended");
        assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(this::askExtension);
    }

    @Test
    void an_extension_that_is_not_granted_changes_no_day() {
        Deadline before = clock("T-REPORT-CHECK");
        askExtension();
        driver.complete(
                caseNo,
                "Task_ApproveExtension",
                "ts-head",
                Values.of("approval", "refuse").with("opinion", "案情简单，按期办结。"));

        assertThat(clock("T-REPORT-CHECK").due()).isEqualTo(before.due());
        assertThat(files.get(caseNo).extension()).isEqualTo(Extension.REFUSED);
        assertThat(driver.steps(caseNo)).containsExactly("Task_Check");
    }

    @Test
    void a_suspected_crime_goes_to_the_police_within_three_days_and_twenty_four_hours() {
        proposeTransfer(List.of("ts-checker", "ts-handler1"));
        assertThat(clock("T-CRIME-DECIDE").terms().length().amount()).isEqualTo(3);

        driver.complete(caseNo, "Task_ApproveTransfer", "ts-head", Values.of("transfer", "yes"));
        Deadline handover = clock("T-CRIME-HANDOVER");
        assertThat(Duration.between(handover.started(), handover.dueInstant())).isEqualTo(Duration.ofHours(24));
        driver.runStep(caseNo, "Task_IssueTransfer");
        handOver(Values.of("receipt", "received").with("receiptNo", "天公(经)接字〔2026〕12号"));

        assertThat(driver.ends(caseNo)).contains("EndEvent_Transferred");
        assertThat(files.get(caseNo).transfer().receipt()).isEqualTo("天公(经)接字〔2026〕12号");
        assertThat(clock("T-CRIME-HANDOVER").status()).isEqualTo(Deadline.Status.MET);
        assertThat(openCodes()).doesNotContain("status.transfer", "status.handover", "letter.policeTransfer");
    }

    @Test
    void a_transfer_needs_two_officers() {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> proposeTransfer(List.of("ts-checker")))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("officers"));
    }

    @Test
    void a_refused_transfer_keeps_its_reason_and_the_check_goes_on() {
        proposeTransfer(List.of("ts-checker", "ts-handler1"));
        driver.complete(
                caseNo,
                "Task_ApproveTransfer",
                "ts-head",
                Values.of("transfer", "no").with("reason", "涉案金额未达到追诉标准。"));

        assertThat(files.get(caseNo).transfer().reason()).isEqualTo("涉案金额未达到追诉标准。");
        assertThat(driver.steps(caseNo)).containsExactly("Task_Check");
    }

    @Test
    void what_the_police_do_not_take_is_checked_further() {
        proposeTransfer(List.of("ts-checker", "ts-handler1"));
        driver.complete(caseNo, "Task_ApproveTransfer", "ts-head", Values.of("transfer", "yes"));
        driver.runStep(caseNo, "Task_IssueTransfer");
        handOver(Values.of("receipt", "refused").with("refusal", "没有犯罪事实，不予接收。"));

        assertThat(driver.steps(caseNo)).containsExactly("Task_Check");
        assertThat(codes()).contains("report.policeRefused");
        assertThat(clock("T-REPORT-CHECK").isOpen()).isTrue();
    }

    @Test
    void new_facts_of_the_same_reporter_are_merged_and_the_period_begins_anew() {
        CaseNo later = received(aReport());
        driver.complete(
                later,
                "Task_Check",
                "ts-checker",
                Values.of("proposal", "merge").with("mergeInto", caseNo.value()).with("grounds", "同一举报人补充同一店铺的新批次线索。"));

        assertThat(driver.ends(later)).contains("EndEvent_Merged");
        assertThat(register.get(later).status()).isEqualTo("merged");
        assertThat(clock("T-REPORT-CHECK").round()).isEqualTo(2);
        assertThat(driver.task(caseNo, "Task_Check").due())
                .isEqualTo(clock("T-REPORT-CHECK").dueInstant());
        assertThat(history.linked(caseNo)).contains(later);
    }

    @Test
    void what_is_no_report_is_told_where_it_belongs() {
        caseNo = reports.lodge(aReport().lodging()).caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "notComplaint")
                        .with("otherPath", "consultation")
                        .with("pathText", "属于咨询事项，请拨打 12345 热线。"));
        driver.runStep(caseNo, "Task_TellProperPath");

        assertThat(driver.ends(caseNo)).contains("EndEvent_NotReport");
        assertThat(register.get(caseNo).status()).isEqualTo("not_report");
        assertThat(register.get(caseNo).isClosed()).isTrue();
    }

    @Test
    void a_death_found_in_the_check_opens_an_accident_alert_beside_it() {
        driver.complete(caseNo, "Task_Check", "ts-checker", proposal("file").with("accident", true));

        assertThat(accidents.of(caseNo)).hasSize(1);
        assertThat(driver.steps(caseNo)).containsExactly("Task_DecideFiling");
    }

    @Test
    void nobody_but_checkers_checks_and_nobody_decides_on_their_own_proposal() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_Check", "ts-handler1", proposal("file")));
        propose("noFile");
        files.change(caseNo, "test", check -> {
            check.giveBack("换人核查");
            check.proposeFiling(false, "理由充分，建议不予立案。", files.get(caseNo).findings(), "ts-head");
        });

        assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(this::decideNoFile);
    }

    @Test
    void the_engine_holds_facts_only() {
        propose("file");

        assertThat(driver.variables(caseNo))
                .isSubsetOf("routed", "routing", "routingOutcome", "receiving", "proposal", "filing", "transfer");
    }

    private CaseNo received(Reportings reporting) {
        CaseNo number = reports.lodge(reporting.lodging()).caseNo();
        driver.complete(
                number,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(number);
        driver.complete(number, "Task_Receive", "ts-checker", Values.of("receiving", "accept"));
        return number;
    }

    private void propose(String what) {
        driver.complete(caseNo, "Task_Check", "ts-checker", proposal(what));
    }

    private static Values proposal(String what) {
        return Values.of("proposal", what)
                .with("grounds", "经现场检查，举报内容属实。")
                .with("course", "现场检查并制作笔录，询问店主。")
                .with("found", "货架上三袋奶粉已过保质期。")
                .with("evidence", "现场检查笔录\n照片 6 张");
    }

    private void decideNoFile() {
        driver.complete(
                caseNo,
                "Task_DecideFiling",
                "ts-head",
                Values.of("filing", "noFile")
                        .with("ground", "noBreach")
                        .with("reason", "违法事实不能成立。")
                        .with("tell", "no"));
    }

    private void askExtension() {
        driver.complete(
                caseNo,
                "Task_Check",
                "ts-checker",
                Values.of("proposal", "extend").with("grounds", "抽样检验结果尚未出具。"));
    }

    private void decideExtension(String approval) {
        driver.complete(caseNo, "Task_ApproveExtension", "ts-head", Values.of("approval", approval));
    }

    private void proposeTransfer(List<String> officers) {
        driver.complete(
                caseNo,
                "Task_Check",
                "ts-checker",
                proposal("police")
                        .without("grounds")
                        .with("crime", "销售金额巨大，涉嫌销售不符合安全标准的食品罪。")
                        .with("authority", "乌鲁木齐市公安局天山区分局")
                        .with("officers", officers)
                        .with("items", "调查报告\n涉案奶粉 320 袋"));
    }

    private void handOver(Values receipt) {
        driver.complete(
                caseNo,
                "Task_HandOver",
                "ts-checker",
                receipt.with("authority", "乌鲁木齐市公安局天山区分局")
                        .with(
                                "handedAt",
                                LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")))
                        .with("receiver", "民警甲")
                        .with("complete", true));
    }

    private Deadline clock(String code) {
        return deadlines.find(caseNo, code).orElseThrow();
    }

    private List<String> codes() {
        return history.of(caseNo).stream().map(CaseEvent::code).toList();
    }

    private List<String> openCodes() {
        return history.of(caseNo).stream()
                .filter(CaseEvent::isPublic)
                .map(CaseEvent::code)
                .toList();
    }
}
