package org.zhiliang.workday.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.workday.CalendarScope;
import org.zhiliang.workday.LoadedYears;
import org.zhiliang.workday.domain.CalendarContent;

/** Lays out what the calendars hold: a row per year, newest first. */
@Component
class CalendarTable {

    private final LoadedYears loaded;
    private final Clock clock;

    CalendarTable(LoadedYears loaded, Clock clock) {
        this.loaded = loaded;
        this.clock = clock;
    }

    /** @param workingDays per scope in the order of the scopes; 0 where the year is not held */
    record Year(int year, List<Integer> workingDays) {}

    void fill(Model model) {
        CalendarContent held = loaded.content();
        model.addAttribute("version", loaded.version());
        model.addAttribute("versions", loaded.history());
        model.addAttribute("scopes", CalendarScope.values());
        model.addAttribute("corps", loaded.corps());
        model.addAttribute("years", years(held));
        model.addAttribute("missing", loaded.missing());
        model.addAttribute("waiting", loaded.waitingDeadlines());
        model.addAttribute(
                "times", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone()));
    }

    private static List<Year> years(CalendarContent held) {
        Set<Integer> all = new TreeSet<>();
        held.years().values().forEach(all::addAll);
        List<Year> years = new ArrayList<>();
        all.forEach(year -> years.add(
                0,
                new Year(
                        year,
                        Arrays.stream(CalendarScope.values())
                                .map(scope -> held.workingDays(scope, year).stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                                .toList())));
        return years;
    }
}
