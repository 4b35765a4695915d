package org.zhiliang.workday.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiliang.workday.Length;
import org.zhiliang.workday.Pause;
import org.zhiliang.workday.Unit;
import org.zhiliang.workday.domain.Day.Mark;

/**
 * Counts a period as the law does: the opening day is not counted, a period that ends on a holiday ends on the first
 * day after it, and the last day lasts until midnight (Civil Code, Articles 201 and 203; Order 121, Article 45).
 *
 * @param rollOverWeekend whether a plain weekend, too, moves the end of a period of calendar days; Order 121 speaks of
 *     statutory holidays only, the Civil Code of days off
 */
public record Reckoning(Instant started, Length length, List<Pause> pauses, boolean rollOverWeekend) {

    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public Reckoning {
        pauses = List.copyOf(pauses);
    }

    public LocalDate openingDay() {
        return LocalDate.ofInstant(started, BEIJING);
    }

    /**
     * The end of the period.
     *
     * <p>A pause that still lasts is left out: what comes out is the end as if it were over on the day it began.
     *
     * @throws YearNotLoaded if the count reaches a year that the calendar does not hold
     */
    public Reckoned on(WorkCalendar calendar) {
        if (length.unit() == Unit.H) {
            Instant end = started.plus(Duration.ofHours(length.amount()));
            LocalDate day = LocalDate.ofInstant(end, BEIJING);
            return new Reckoned(day, day, end, List.of());
        }
        List<Day> days = length.unit() == Unit.Y ? new ArrayList<>() : count(calendar);
        LocalDate raw = length.unit() == Unit.Y
                ? openingDay().plusYears(length.amount())
                : days.isEmpty() ? openingDay() : days.get(days.size() - 1).date();
        LocalDate due = roll(raw, calendar, days);
        return new Reckoned(raw, due, endOf(due), days);
    }

    private List<Day> count(WorkCalendar calendar) {
        List<Day> days = new ArrayList<>();
        LocalDate day = openingDay();
        int count = 0;
        while (count < length.amount()) {
            day = day.plusDays(1);
            Day marked = mark(day, count, calendar);
            count = marked.count();
            days.add(marked);
        }
        return days;
    }

    private Day mark(LocalDate day, int before, WorkCalendar calendar) {
        Optional<Pause> pause = pauses.stream()
                .filter(candidate -> !candidate.isOpen() && candidate.covers(day))
                .findFirst();
        if (pause.isPresent()) {
            return new Day(day, Mark.PAUSED, before, pause.get().reason());
        }
        if (length.unit() == Unit.CD) {
            return new Day(day, Mark.COUNTED, before + 1, "");
        }
        String name = calendar.special(day).map(SpecialDay::name).orElse("");
        if (calendar.works(day)) {
            return new Day(day, Mark.COUNTED, before + 1, name);
        }
        return new Day(day, calendar.isHoliday(day) ? Mark.HOLIDAY : Mark.WEEKEND, before, name);
    }

    /** Working days never end on a day off, so only the other periods move on. A period of no days ends at once. */
    private LocalDate roll(LocalDate raw, WorkCalendar calendar, List<Day> days) {
        if (length.unit() == Unit.WD || length.amount() == 0) {
            return raw;
        }
        LocalDate due = raw;
        while (calendar.isHoliday(due) || (rollOverWeekend && !calendar.works(due))) {
            String name = calendar.special(due).map(SpecialDay::name).orElse("");
            due = due.plusDays(1);
            days.add(new Day(due, Mark.ROLLED, length.amount(), name));
        }
        return due;
    }

    /** The moment at which a day is over: 24:00 in Beijing. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
    }
}
