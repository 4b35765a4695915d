package org.zhiliang.workday.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiliang.workday.domain.ShippedCalendars.NATIONAL;
import static org.zhiliang.workday.domain.ShippedCalendars.XINJIANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.workday.Length;
import org.zhiliang.workday.Pause;
import org.zhiliang.workday.Unit;

class ReckoningTests {

    /** The golden vectors: two independent implementations agreed on them before this one was written. */
    @ParameterizedTest(name = "{0} + {1} {2} ends on {3} nationally and on {4} in Xinjiang")
    @CsvSource({
        "2026-09-18, 7, WD, 2026-09-29, 2026-09-29",
        "2026-05-22, 7, WD, 2026-06-02, 2026-06-05",
        "2026-02-12, 7, WD, 2026-02-28, 2026-02-28",
        "2026-09-16, 15, WD, 2026-10-13, 2026-10-13",
        "2026-09-16, 30, WD, 2026-11-03, 2026-11-03",
        "2026-08-05, 60, CD, 2026-10-08, 2026-10-08",
        "2026-03-29, 60, CD, 2026-05-28, 2026-06-01",
        "2026-08-12, 60, CD, 2026-10-11, 2026-10-11",
    })
    void the_golden_vectors_hold(LocalDate start, int amount, Unit unit, LocalDate national, LocalDate xinjiang) {
        Reckoning reckoning = from(start, new Length(amount, unit));
        assertThat(reckoning.on(NATIONAL).due()).isEqualTo(national);
        assertThat(reckoning.on(XINJIANG).due()).isEqualTo(xinjiang);
    }

    @Test
    void a_holiday_at_the_end_keeps_the_raw_day_for_the_record() {
        Reckoned reckoned =
                from(LocalDate.of(2026, 8, 5), Length.calendarDays(60)).on(XINJIANG);
        assertThat(reckoned.rawDue()).isEqualTo("2026-10-04");
        assertThat(from(LocalDate.of(2026, 3, 29), Length.calendarDays(60))
                        .on(XINJIANG)
                        .rawDue())
                .isEqualTo("2026-05-28");
    }

    @Test
    void a_plain_sunday_moves_the_end_only_where_the_parameter_says_so() {
        Reckoning narrow = from(LocalDate.of(2026, 8, 12), Length.calendarDays(60));
        Reckoning wide = new Reckoning(narrow.started(), narrow.length(), List.of(), true);
        assertThat(narrow.on(XINJIANG).due()).isEqualTo("2026-10-11");
        assertThat(wide.on(XINJIANG).due()).isEqualTo("2026-10-12");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, 7, WD", "2026-11-24, 60, CD"})
    void a_period_that_reaches_an_unloaded_year_is_refused(LocalDate start, int amount, Unit unit) {
        Reckoning reckoning = from(start, new Length(amount, unit));
        assertThatThrownBy(() -> reckoning.on(XINJIANG))
                .isInstanceOf(YearNotLoaded.class)
                .satisfies(
                        refusal -> assertThat(((YearNotLoaded) refusal).year()).isEqualTo(2027));
    }

    @Test
    void the_last_day_ends_at_midnight_in_beijing() {
        assertThat(from(LocalDate.of(2026, 5, 22), Length.workingDays(7))
                        .on(XINJIANG)
                        .dueMoment())
                .isEqualTo("2026-06-05T16:00:00Z");
    }

    @Test
    void hours_run_through_the_night_and_the_holidays() {
        Reckoning reckoning = new Reckoning(Instant.parse("2026-09-30T15:30:00Z"), Length.hours(24), List.of(), false);
        assertThat(reckoning.on(XINJIANG).dueMoment()).isEqualTo("2026-10-01T15:30:00Z");
    }

    @Test
    void the_opening_day_is_the_day_in_beijing_not_at_greenwich() {
        Reckoning late = new Reckoning(Instant.parse("2026-05-21T16:30:00Z"), Length.workingDays(7), List.of(), false);
        assertThat(late.openingDay()).isEqualTo("2026-05-22");
    }

    @Test
    void paused_days_do_not_count_and_the_day_of_resumption_does() {
        Pause pause = new Pause(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 17), "补正");
        Reckoned reckoned =
                from(LocalDate.of(2026, 5, 11), Length.calendarDays(5), pause).on(NATIONAL);
        assertThat(reckoned.due()).isEqualTo("2026-05-21");
    }

    @Test
    void a_pause_of_the_same_day_wins_nothing() {
        Pause pause = new Pause(LocalDate.of(2026, 7, 7), LocalDate.of(2026, 7, 7), "鉴定");
        assertThat(from(LocalDate.of(2026, 7, 1), Length.workingDays(7), pause)
                        .on(NATIONAL)
                        .due())
                .isEqualTo(from(LocalDate.of(2026, 7, 1), Length.workingDays(7))
                        .on(NATIONAL)
                        .due());
    }

    @Test
    void half_and_four_fifths_of_the_period_are_named() {
        Reckoned reckoned =
                from(LocalDate.of(2026, 5, 22), Length.workingDays(7)).on(XINJIANG);
        assertThat(Stream.of(50, 80, 100).map(reckoned::dayAt))
                .containsExactly(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 5));
    }

    @Test
    void the_year_has_as_many_working_days_as_the_notices_left() {
        assertThat(Stream.of(2024, 2025, 2026).map(year -> workingDays(NATIONAL, year)))
                .containsExactly(251L, 248L, 248L);
        assertThat(Stream.of(2024, 2025, 2026).map(year -> workingDays(XINJIANG, year)))
                .containsExactly(247L, 244L, 244L);
    }

    /** Whatever the start and the pauses: exactly the promised number of working days lies in the period. */
    @RepeatedTest(200)
    void as_many_days_count_as_the_rule_says(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        int amount = 1 + random.nextInt(30);
        Pause pause = new Pause(start.plusDays(3), start.plusDays(3L + random.nextInt(20)), "鉴定");
        WorkCalendar calendar = random.nextBoolean() ? NATIONAL : XINJIANG;
        LocalDate due =
                from(start, Length.workingDays(amount), pause).on(calendar).due();
        long counted = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> calendar.works(day) && !pause.covers(day))
                .count();
        assertThat(counted).isEqualTo(amount);
        assertThat(calendar.works(due)).isTrue();
    }

    /** Order: a later start never ends earlier, a longer period neither, and the region is never ahead of the nation. */
    @RepeatedTest(200)
    void the_end_never_runs_backwards(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        Length length = new Length(1 + random.nextInt(60), random.nextBoolean() ? Unit.WD : Unit.CD);
        LocalDate due = from(start, length).on(XINJIANG).due();
        assertThat(from(start.plusDays(1), length).on(XINJIANG).due()).isAfterOrEqualTo(due);
        assertThat(from(start, length.plus(1)).on(XINJIANG).due()).isAfterOrEqualTo(due);
        assertThat(from(start, length).on(NATIONAL).due()).isBeforeOrEqualTo(due);
        assertThat(XINJIANG.isHoliday(due)).isFalse();
    }

    private static long workingDays(WorkCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::works)
                .count();
    }

    private static Reckoning from(LocalDate start, Length length, Pause... pauses) {
        return new Reckoning(start.atTime(10, 0).atZone(Reckoning.BEIJING).toInstant(), length, List.of(pauses), false);
    }
}
