package org.zhiliang.workday.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiliang.workday.CalendarScope;

/**
 * A file of special days: {@code date,kind,name,source}, where the source begins with {@code CN:} or {@code CN-XJ:} and
 * thereby says whose day it is. Only the last column may contain commas, so no quoting is needed.
 */
public record CalendarFile(List<SpecialDay> days, List<Problem> problems) {

    public static final String HEADER = "date,kind,name,source";

    /**
     * What is wrong with a line.
     *
     * @param line counted from 1, the header included
     * @param field the name of the column, or {@code line} where the whole line is meant
     * @param code the last part of the message key
     */
    public record Problem(int line, String field, String code, String value) {}

    public CalendarFile {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    public static CalendarFile read(String text) {
        Reader reader = new Reader();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !HEADER.equals(lines.get(0).strip())) {
            reader.problem(1, "line", "header", lines.isEmpty() ? "" : lines.get(0));
        } else {
            for (int i = 1; i < lines.size(); i++) {
                reader.line(i + 1, lines.get(i));
            }
            if (reader.days.isEmpty() && reader.problems.isEmpty()) {
                reader.problem(lines.size(), "line", "empty", "");
            }
        }
        return new CalendarFile(reader.days, reader.problems);
    }

    private static final class Reader {
        private final List<SpecialDay> days = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        void line(int number, String line) {
            if (line.isBlank()) {
                return;
            }
            String[] fields = line.split(",", 4);
            if (fields.length < 4) {
                problem(number, "line", "columns", line);
                return;
            }
            Optional<LocalDate> date = date(number, fields[0].strip());
            Optional<Boolean> off = kind(number, fields[1].strip());
            Optional<CalendarScope> scope = scope(number, fields[3].strip());
            String name = fields[2].strip();
            if (name.isEmpty() || name.length() > 40) {
                problem(number, "name", "name", name);
            } else if (date.isPresent() && off.isPresent() && scope.isPresent()) {
                add(number, new SpecialDay(date.get(), scope.get(), off.get(), name, fields[3].strip()));
            }
        }

        private void add(int number, SpecialDay day) {
            if (seen.add(day.date() + day.scope().code())) {
                days.add(day);
            } else {
                problem(number, "date", "twice", day.date().toString());
            }
        }

        private Optional<LocalDate> date(int number, String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 2000 && date.getYear() < 2100) {
                    return Optional.of(date);
                }
            } catch (DateTimeParseException e) {
                // Told below, together with dates of another century.
            }
            problem(number, "date", "date", text);
            return Optional.empty();
        }

        private Optional<Boolean> kind(int number, String text) {
            if (text.equals("off") || text.equals("work")) {
                return Optional.of(text.equals("off"));
            }
            problem(number, "kind", "kind", text);
            return Optional.empty();
        }

        private Optional<CalendarScope> scope(int number, String source) {
            for (CalendarScope scope : CalendarScope.values()) {
                if (source.startsWith(scope.code() + ":")) {
                    return Optional.of(scope);
                }
            }
            problem(number, "source", "source", source);
            return Optional.empty();
        }

        void problem(int line, String field, String code, String value) {
            problems.add(new Problem(line, field, code, value.length() > 60 ? value.substring(0, 60) + "…" : value));
        }
    }
}
