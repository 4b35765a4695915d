package org.zhiliang.workday;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.domain.CalendarContent;
import org.zhiliang.workday.domain.CalendarFile;
import org.zhiliang.workday.domain.SpecialDay;

/** What is wrong with a file, and what is only unusual. Every sentence names the line it means. */
@Component
class CalendarChecks {

    /** The holidays of the whole country (全国年节及纪念日放假办法, as of 2025), and those that the autonomous region adds. */
    private static final Set<String> NATIONAL = Set.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");

    private static final Set<String> REGIONAL = Set.of("肉孜节", "古尔邦节");
    private static final int FEWEST_DAYS_OFF = 13;

    private final Words words;

    CalendarChecks(Words words) {
        this.words = words;
    }

    List<String> problems(CalendarUpload upload, CalendarFile file, CalendarContent held) {
        List<String> problems = new ArrayList<>();
        if (upload.year() < 2000 || upload.year() > 2099) {
            problems.add(words.say("workday.file.year"));
        }
        if (upload.note().isBlank()) {
            problems.add(words.say("workday.file.note"));
        }
        file.problems().forEach(problem -> problems.add(line(problem.line(), problem.code(), problem.value())));
        for (int i = 0; i < file.days().size(); i++) {
            addProblems(problems, upload, file.days().get(i), file.lines().get(i), held);
        }
        boolean named = file.days().stream().anyMatch(day -> day.date().getYear() == upload.year());
        if (problems.isEmpty() && !named) {
            problems.add(words.say("workday.file.noneOfYear", words.number(upload.year())));
        }
        return problems;
    }

    private void addProblems(
            List<String> problems, CalendarUpload upload, SpecialDay day, int line, CalendarContent held) {
        int year = day.date().getYear();
        if (year != upload.year() && !held.yearsOf(day.scope()).contains(year)) {
            problems.add(line(line, "otherYear", words.number(year)));
        }
        boolean weekday = day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        if (!day.off() && weekday && day.scope() == CalendarScope.NATIONAL) {
            problems.add(line(line, "workOnWeekday", words.fullDay(day.date())));
        }
    }

    private String line(int line, String code, String value) {
        return words.say("workday.file.problem." + code, words.number(line), value);
    }

    List<String> doubts(CalendarUpload upload, CalendarFile file, CalendarContent after) {
        List<String> doubts = new ArrayList<>();
        for (CalendarScope scope : CalendarScope.values()) {
            List<SpecialDay> days = file.days().stream()
                    .filter(day -> day.scope() == scope && day.date().getYear() == upload.year())
                    .toList();
            if (days.isEmpty()) {
                doubtUnlessHeld(doubts, upload.year(), scope, after);
            } else {
                doubtMissing(doubts, days, scope);
            }
        }
        return doubts;
    }

    private void doubtUnlessHeld(List<String> doubts, int year, CalendarScope scope, CalendarContent after) {
        if (!after.yearsOf(scope).contains(year)) {
            doubts.add(words.say("workday.file.doubt.otherScope", name(scope), words.number(year)));
        }
    }

    private void doubtMissing(List<String> doubts, List<SpecialDay> days, CalendarScope scope) {
        Set<String> names = days.stream().map(SpecialDay::name).collect(Collectors.toSet());
        String missing = (scope == CalendarScope.NATIONAL ? NATIONAL : REGIONAL)
                .stream()
                        .filter(festival -> names.stream().noneMatch(name -> name.contains(festival)))
                        .sorted()
                        .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            doubts.add(words.say("workday.file.doubt.festival", name(scope), missing));
        }
        long off = days.stream().filter(SpecialDay::off).count();
        if (scope == CalendarScope.NATIONAL && off < FEWEST_DAYS_OFF) {
            doubts.add(words.say("workday.file.doubt.few", Long.toString(off), words.number(FEWEST_DAYS_OFF)));
        }
    }

    private String name(CalendarScope scope) {
        return words.say("workday.calendar.scope." + scope.code());
    }
}
