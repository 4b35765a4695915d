package org.zhiliang.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.workday.Deadline.Status;

@HouseTest
@RecordApplicationEvents
class DeadlinesTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEvents events;

    private final CaseNo caseNo = new CaseNo("TS-650102-2026-" + SERIAL.incrementAndGet());

    @BeforeEach
    void readChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void acceptance_counts_working_days_in_the_region_and_names_the_earlier_national_day() {
        Deadline deadline = deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22"));
        assertThat(deadline.due()).isEqualTo("2026-06-05");
        assertThat(deadline.nationalDue()).isEqualTo("2026-06-02");
        assertThat(deadline.dueInstant()).isEqualTo("2026-06-05T16:00:00Z");
        assertThat(deadline.terms().ruleVersion()).isEqualTo(2);
        assertThat(deadlines.find(caseNo, "T-ACCEPT")).map(Deadline::status).contains(Status.OVERDUE);
    }

    @Test
    void what_was_received_under_order_20_is_mediated_in_45_working_days() {
        Opening old = new Opening(moment("2026-04-20"), LocalDate.of(2026, 4, 14), "amr", false);
        assertThat(deadlines.start(caseNo, "T-MEDIATE", old).terms().length()).isEqualTo(Length.workingDays(45));
    }

    @Test
    void only_one_clock_of_a_kind_runs_and_a_met_one_makes_room_for_the_next_round() {
        deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22"));
        assertThatThrownBy(() -> deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22")))
                .isInstanceOf(NotAllowedNow.class);
        assertThat(deadlines.meet(caseNo, "T-ACCEPT")).isTrue();
        assertThat(deadlines.meet(caseNo, "T-ACCEPT")).isFalse();
        assertThat(deadlines.start(caseNo, "T-ACCEPT", on("2026-09-18")).round())
                .isEqualTo(2);
    }

    @Test
    void a_pause_moves_the_end_and_tells_whom_it_concerns() {
        deadlines.start(caseNo, "T-MEDIATE", on("2026-05-11"));
        deadlines.pause(caseNo, "T-MEDIATE", LocalDate.of(2026, 5, 12), "鉴定");
        assertThat(deadlines.openOnesDueBefore(Instant.parse("2027-01-01T00:00:00Z")))
                .extracting(Deadline::caseNo)
                .doesNotContain(caseNo);
        Deadline resumed = deadlines.resume(caseNo, "T-MEDIATE", LocalDate.of(2026, 5, 17));
        assertThat(resumed.due()).isEqualTo("2026-07-15");
        assertThat(events.stream(DeadlinesMoved.class).flatMap(event -> event.moved().stream()))
                .extracting(DeadlinesMoved.Moved::oldDue, DeadlinesMoved.Moved::newDue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 15)));
        assertThat(deadlines.explain(resumed).summary()).contains("共60日").contains("5月12日至16日因鉴定暂停");
    }

    @Test
    void a_clock_that_knows_no_pause_refuses_one() {
        deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22"));
        assertThatThrownBy(() -> deadlines.pause(caseNo, "T-ACCEPT", LocalDate.of(2026, 5, 25), "补正"))
                .isInstanceOf(NotAllowedNow.class)
                .hasMessageContaining("不能暂停");
    }

    @Test
    void nobody_pauses_a_clock_that_has_run_out() {
        deadlines.start(caseNo, "T-MEDIATE", on("2026-05-11"));
        assertThatThrownBy(() -> deadlines.pause(caseNo, "T-MEDIATE", LocalDate.of(2026, 7, 11), "鉴定"))
                .hasMessageContaining("已经届满");
    }

    @Test
    void a_date_in_a_year_that_is_not_loaded_is_not_guessed_and_the_clock_runs_with_its_end_open() {
        Opening far = Opening.at(Instant.parse("2098-12-20T02:00:00Z"), LocalDate.of(2098, 12, 20), "amr");
        Deadline open = deadlines.start(caseNo, "T-ACCEPT", far);
        assertThat(open.status()).isEqualTo(Status.PENDING);
        assertThat(deadlines.explain(open).summary()).isEqualTo("7个工作日，截止日期待放假安排公布后确定");
        assertThat(deadlines.explain(open).lines())
                .anySatisfy(line -> assertThat(line).contains("全国日历尚未载入2098年"));
        assertThat(deadlines.overdue()).extracting(Deadline::caseNo).doesNotContain(caseNo);
        assertThat(events.stream(CalendarMissing.class))
                .containsExactly(new CalendarMissing(new CalendarGap(CalendarScope.NATIONAL, 2098)));
    }

    @Test
    void hours_end_at_the_exact_moment() {
        Deadline clock = deadlines.start(caseNo, "T-CRIME-HANDOVER", on("2026-09-30"));
        assertThat(clock.dueInstant()).isEqualTo(moment("2026-10-01"));
    }

    @Test
    void a_day_set_by_an_officer_moves_on_from_a_holiday_too() {
        Deadline clock = deadlines.startUntil(caseNo, "T-ID", on("2026-09-28"), LocalDate.of(2026, 10, 3));
        assertThat(clock.due()).isEqualTo("2026-10-08");
        assertThat(clock.terms().ruleVersion()).isZero();
    }

    @Test
    void an_extension_is_added_once_and_not_after_the_end() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Opening now = Opening.at(Instant.now(), today, "amr");
        LocalDate before = deadlines.start(caseNo, "T-REPORT-CHECK", now).due();
        Deadline extended = deadlines.extend(caseNo, "T-REPORT-CHECK", "T-REPORT-CHECK-EXT");
        assertThat(extended.due()).isAfter(before);
        assertThat(extended.terms().total()).isEqualTo(Length.workingDays(30));
        assertThatThrownBy(() -> deadlines.extend(caseNo, "T-REPORT-CHECK", "T-REPORT-CHECK-EXT"))
                .hasMessageContaining("延长过一次");
    }

    @Test
    void the_account_names_every_stretch_of_days() {
        Deadline deadline = deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22"));
        assertThat(deadlines.explain(deadline).lines())
                .containsExactly(
                        "2026年5月22日（星期五）起算，当日不计",
                        "期限：7个工作日；依据：市场监管总局令第121号第十五条（规则第2版）；日历：新疆日历（第"
                                + deadline.reckoned().calendarVersion() + "版）",
                        "5月23日至24日：周末，不计",
                        "5月25日至26日：计入，第1至2日",
                        "5月27日至31日：古尔邦节放假，不计",
                        "6月1日至5日：计入，第3至7日",
                        "截止：2026年6月5日（星期五）24:00",
                        "按全国日历应于2026年6月2日（星期二）届满，早于本地日历；全国平台可能按此计时，请按较早日期办理");
    }

    @Test
    void the_account_reads_in_english_too() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Deadline deadline = deadlines.start(caseNo, "T-MEDIATE", on("2026-08-05"));
        assertThat(deadlines.explain(deadline).lines())
                .contains("The period ends on 4 Oct, a holiday (国庆节), and moves on to 8 Oct");
    }

    @Test
    void one_hour_or_day_is_not_told_in_the_plural_in_english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Opening collapse = new Opening(moment("2026-08-05"), LocalDate.of(2026, 8, 5), "hud", false);
        Deadline hour = deadlines.start(caseNo, "A-REPORT-QUICK", collapse);
        assertThat(hour.terms().total()).isEqualTo(Length.hours(1));
        assertThat(deadlines.explain(hour).summary()).startsWith("1 hour in all, overdue by ");
        assertThat(deadlines
                        .explain(deadlines.start(caseNo, "T-CRIME-HANDOVER", on("2026-08-05")))
                        .summary())
                .startsWith("24 hours in all");
    }

    @Test
    void a_closed_case_has_no_open_clock() {
        deadlines.start(caseNo, "T-ACCEPT", on("2026-05-22"));
        deadlines.start(caseNo, "T-MEDIATE", on("2026-05-22"));
        deadlines.dropAll(caseNo);
        assertThat(deadlines.ofCase(caseNo)).extracting(Deadline::status).containsOnly(Status.DROPPED);
    }

    private static Opening on(String day) {
        return Opening.at(moment(day), LocalDate.parse(day), "amr");
    }

    private static Instant moment(String day) {
        return LocalDate.parse(day)
                .atTime(10, 30)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
