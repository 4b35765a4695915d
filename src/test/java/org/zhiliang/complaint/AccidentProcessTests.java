package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseEvent;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.AccidentStatus;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.workday.Deadline;
import org.zhiliang.workday.Deadlines;

@HouseTest
class AccidentProcessTests {

    @Autowired
    Complaints complaints;

    @Autowired
    AccidentFiles files;

    @Autowired
    AccidentReporting reporting;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessDriver driver;

    CaseNo complaint;
    CaseNo caseNo;

    @BeforeEach
    void a_complaint_that_tells_of_a_death() {
        complaint = complaints
                .lodge(aComplaint()
                        .in("650102")
                        .withHarm(new Harm(1, 2, true, false, 0, new BigDecimal("50000")))
                        .lodging())
                .caseNo();
        caseNo = new CaseNo(files.of(complaint).get(0).caseNo());
    }

    @Test
    void the_alert_opens_at_once_beside_the_complaint_which_goes_on() {
        assertThat(register.get(caseNo).status()).isEqualTo("verifying");
        assertThat(register.get(caseNo).unit()).isEqualTo("amr-650102");
        assertThat(history.linked(complaint)).contains(caseNo);
        assertThat(driver.steps(caseNo)).containsExactly("Task_Verify");
        assertThat(driver.steps(complaint)).containsExactly("Task_Route");
        assertThat(clock(complaint, "T-ACCEPT").isOpen()).isTrue();
    }

    @Test
    void the_verification_is_due_within_the_hour_whatever_day_or_night_it_is() {
        Deadline first = clock(caseNo, "A-REPORT");

        assertThat(Duration.between(first.started(), first.dueInstant())).isEqualTo(Duration.ofHours(1));
        assertThat(driver.task(caseNo, "Task_Verify").due())
                .isEqualTo(first.dueInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void what_is_no_accident_is_closed_with_the_reason() {
        driver.complete(
                caseNo, "Task_Verify", "ts-head", Values.of("accident", "no").with("reason", "经核实死者系自身疾病，与商品无关。"));

        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_NoAccident");
        assertThat(files.get(caseNo).status()).isEqualTo(AccidentStatus.EXCLUDED);
        assertThat(register.get(caseNo).isClosed()).isTrue();
        assertThat(clock(caseNo, "A-REPORT").status()).isEqualTo(Deadline.Status.MET);
    }

    @Test
    void only_a_head_verifies() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_Verify", "ts-handler1", Values.none()));
    }

    @Test
    void an_overdue_verification_is_noted_and_the_leader_told_while_the_task_stays_open() {
        driver.fireTimer(caseNo, "Timer_VerifyOverdue");
        driver.runStep(caseNo, "Task_EscalateOverdue");

        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_Escalated");
        assertThat(driver.steps(caseNo)).containsExactly("Task_Verify");
        assertThat(codes()).contains("accident.overdue");
    }

    @Test
    void an_ordinary_accident_goes_to_the_prefecture_and_no_further() {
        verify(1, 0);
        Deadline onward = clock(caseNo, "A-LEVEL");
        assertThat(Duration.between(onward.started(), onward.dueInstant())).isEqualTo(Duration.ofHours(2));

        reportUp("ts-leader", "prefecture");

        assertThat(files.get(caseNo).grade()).isEqualTo(1);
        assertThat(files.get(caseNo).status()).isEqualTo(AccidentStatus.FOLLOWING);
        assertThat(clock(caseNo, "A-LEVEL").status()).isEqualTo(Deadline.Status.MET);
        assertThat(clock(caseNo, "A-SUPPLEMENT").isOpen()).isTrue();
        assertThat(driver.steps(caseNo)).containsExactly("Task_FollowUp");
        assertThat(codes()).contains("accident.graded.1", "accident.reported.prefecture");
    }

    @Test
    void a_level_that_does_not_report_on_in_time_is_told_on_to_the_level_above() {
        verify(1, 0);
        driver.fireTimer(caseNo, "Timer_ReportOverdue");
        driver.runStep(caseNo, "Task_EscalateReport");

        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_ReportEscalated");
        assertThat(driver.steps(caseNo)).containsExactly("Task_ReportUp");
        assertThat(codes()).contains("accident.reportOverdue");
    }

    @Test
    void a_larger_accident_goes_through_every_level_up_to_the_region() {
        verify(3, 0);
        reportUp("ts-leader", "prefecture");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reportUp("ts-leader", "region"));
        reportUp("wl-head", "region");

        assertThat(register.get(caseNo).status()).isEqualTo("following");
        assertThat(reporting.reports(caseNo))
                .extracting(AccidentReports.Report::fromUnit)
                .containsExactly("amr-650102", "amr-650100");
    }

    @Test
    void a_major_accident_goes_to_the_line_of_the_state_council() {
        verify(10, 0);
        reportUp("ts-leader", "prefecture");
        reportUp("wl-head", "region");
        reportUp("xj-head", "state");

        assertThat(driver.steps(caseNo)).containsExactly("Task_FollowUp");
        assertThat(clock(caseNo, "A-LEVEL").round()).isEqualTo(3);
    }

    @Test
    void levels_may_be_skipped_with_a_reason() {
        verify(30, 0);
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> reportUp("ts-leader", "state"))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("note"));

        driver.complete(caseNo, "Task_ReportUp", "ts-leader", report("state").with("note", "情况紧急，越级上报。"));

        assertThat(files.get(caseNo).status()).isEqualTo(AccidentStatus.FOLLOWING);
    }

    @Test
    void more_dead_later_raise_the_grade_and_the_report_goes_up_again_and_higher() {
        verify(1, 0);
        reportUp("ts-leader", "prefecture");
        followUp(3, "两名重伤人员经抢救无效死亡。");

        assertThat(files.get(caseNo).grade()).isEqualTo(2);
        reportUp("ts-leader", "prefecture");
        reportUp("wl-head", "region");
        assertThat(driver.steps(caseNo)).containsExactly("Task_FollowUp");
        assertThat(codes()).contains("accident.supplemented", "accident.graded.2");
    }

    @Test
    void a_lower_grade_is_told_to_everybody_who_was_told_the_higher_one() {
        verify(3, 0);
        reportUp("ts-leader", "prefecture");
        reportUp("wl-head", "region");
        followUp(1, "两人重复统计，予以核减。");

        assertThat(files.get(caseNo).grade()).isEqualTo(1);
        assertThat(codes()).contains("accident.corrected");
        reportUp("ts-leader", "prefecture");
        assertThat(driver.steps(caseNo)).containsExactly("Task_ReportUp");
        reportUp("wl-head", "region");
        assertThat(driver.steps(caseNo)).containsExactly("Task_FollowUp");
    }

    @Test
    void a_supplement_without_a_change_is_refused() {
        verify(1, 0);
        reportUp("ts-leader", "prefecture");

        assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> followUp(1, "没有变化，再报一次。"));
    }

    @Test
    void an_accident_may_turn_out_to_be_none_after_it_was_reported() {
        verify(1, 0);
        reportUp("ts-leader", "prefecture");
        driver.complete(
                caseNo,
                "Task_FollowUp",
                "ts-head",
                numbers(1, 0).with("followUp", "exclude").with("note", "公安机关认定为刑事案件。"));

        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_Excluded");
        assertThat(register.get(caseNo).status()).isEqualTo("excluded");
        assertThat(reporting.reports(caseNo))
                .extracting(AccidentReports.Report::kind)
                .containsExactly("level", "exclusion");
    }

    @Test
    void without_further_changes_the_alert_is_closed() {
        verify(1, 0);
        reportUp("ts-leader", "prefecture");
        driver.complete(
                caseNo,
                "Task_FollowUp",
                "ts-head",
                Values.of("followUp", "close").with("closing", "善后处置完毕，无变化。"));

        assertThat(driver.ends(caseNo)).containsExactly("EndEvent_Closed");
        assertThat(register.get(caseNo).status()).isEqualTo("closed");
        assertThat(deadlines.ofCase(caseNo)).noneMatch(Deadline::isOpen);
        assertThat(driver.runs(caseNo)).isFalse();
        assertThat(driver.steps(complaint)).containsExactly("Task_Route");
    }

    @Test
    void road_traffic_accidents_are_supplemented_for_seven_days_only() {
        driver.complete(caseNo, "Task_Verify", "ts-head", found(1, 0).with("category", "traffic"));
        reportUp("ts-leader", "prefecture");

        assertThat(clock(caseNo, "A-SUPPLEMENT-QUICK").terms().length().amount())
                .isEqualTo(7);
    }

    @Test
    void an_accident_cannot_have_happened_in_the_future() {
        Values tomorrow = found(1, 0).with("happenedAt", minutesFromNow(60 * 30));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> driver.complete(caseNo, "Task_Verify", "ts-head", tomorrow));
        assertThat(driver.steps(caseNo)).containsExactly("Task_Verify");
    }

    @Test
    void the_engine_holds_facts_only() {
        verify(1, 0);

        assertThat(driver.variables(caseNo)).isSubsetOf("accident", "reached", "followUp");
    }

    private void verify(int dead, int missing) {
        driver.complete(caseNo, "Task_Verify", "ts-head", found(dead, missing));
    }

    private static Values found(int dead, int missing) {
        return numbers(dead, missing)
                .with("accident", "yes")
                .with("category", "general")
                .with("culprit", "天山区晨光家电行")
                .with("happenedAt", minutesFromNow(-180))
                .with("place", "天山区示例路 1 号店内")
                .with("course", "电热水壶使用中爆炸起火。")
                .with("equipment", "none")
                .with("measures", "已封存同批次商品，伤者送医。");
    }

    private static Values numbers(int dead, int missing) {
        return Values.of("dead", dead)
                .with("missing", missing)
                .with("seriouslyInjured", 2)
                .with("slightlyInjured", 0)
                .with("loss", 50000);
    }

    private static String minutesFromNow(int minutes) {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusMinutes(minutes)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private void reportUp(String leader, String target) {
        driver.complete(caseNo, "Task_ReportUp", leader, report(target));
    }

    private static Values report(String target) {
        return Values.of("target", target)
                .with("told", List.of("government", "police"))
                .with("checked", true);
    }

    private void followUp(int dead, String note) {
        driver.complete(
                caseNo,
                "Task_FollowUp",
                "ts-head",
                numbers(dead, 0).with("followUp", "supplement").with("note", note));
    }

    private Deadline clock(CaseNo number, String code) {
        return deadlines.find(number, code).orElseThrow();
    }

    private List<String> codes() {
        return history.of(caseNo).stream().map(CaseEvent::code).toList();
    }
}
