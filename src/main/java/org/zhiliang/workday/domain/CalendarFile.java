package org.zhiliang.workday.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiliang.workday.CalendarScope;

/**
 * A file of special days: {@code date,kind,name,source}, where the source begins with {@code CN:} or {@code CN-XJ:} and
 * thereby says whose day it is. Only the last column may contain commas. Dates and quotes are taken as spreadsheets write
 * them, too.
 *
 * @param lines the line of each day, counted from 1, in the order of the days
 */
public record CalendarFile(List<SpecialDay> days, List<Integer> lines, List<Problem> problems) {

    public static final String HEADER = "date,kind,name,source";

    private static final Set<String> HEADERS = Set.of(HEADER, "日期,类型,名称,来源");
    private static final Set<String> OFF = Set.of("off", "放假");
    private static final Set<String> WORK = Set.of("work", "上班");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_LINES = 1000;

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
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public static CalendarFile read(String text) {
        Reader reader = new Reader();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !HEADERS.contains(lines.get(0).replace("\"", "").strip())) {
            reader.problem(1, "line", "header", lines.isEmpty() ? "" : lines.get(0));
        } else if (lines.size() > MOST_LINES) {
            reader.problem(lines.size(), "line", "tooMany", Integer.toString(MOST_LINES));
        } else {
            for (int i = 1; i < lines.size(); i++) {
                reader.line(i + 1, lines.get(i));
            }
            if (reader.days.isEmpty() && reader.problems.isEmpty()) {
                reader.problem(lines.size(), "line", "empty", "");
            }
        }
        return new CalendarFile(reader.days, reader.lines, reader.problems);
    }

    private static final class Reader {
        private static final DateTimeFormatter SHAPE =
                DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(java.time.format.ResolverStyle.STRICT);

        private final List<SpecialDay> days = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
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
            String name = plain(fields[2]);
            String source = plain(fields[3]);
            Optional<LocalDate> date = date(number, plain(fields[0]));
            Optional<Boolean> off = kind(number, plain(fields[1]));
            Optional<CalendarScope> scope = scope(number, source);
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                problem(number, "name", "name", name);
            } else if (date.isPresent() && off.isPresent() && scope.isPresent()) {
                add(number, new SpecialDay(date.get(), scope.get(), off.get(), name, source));
            }
        }

        /** Spreadsheets put quotes around what holds commas. */
        private static String plain(String field) {
            String text = field.strip();
            boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            return quoted
                    ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                    : text;
        }

        private void add(int number, SpecialDay day) {
            if (seen.add(day.date() + day.scope().code())) {
                days.add(day);
                lines.add(number);
            } else {
                problem(number, "date", "twice", day.date().toString());
            }
        }

        private Optional<LocalDate> date(int number, String text) {
            try {
                LocalDate date = LocalDate.parse(text.replace('/', '-'), SHAPE);
                if (date.getYear() >= 2000 && date.getYear() < 2100) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // Told below, together with dates of another century.
            }
            problem(number, "date", "date", text);
            return Optional.empty();
        }

        private Optional<Boolean> kind(int number, String text) {
            if (OFF.contains(text) || WORK.contains(text)) {
                return Optional.of(OFF.contains(text));
            }
            problem(number, "kind", "kind", text);
            return Optional.empty();
        }

        private Optional<CalendarScope> scope(int number, String source) {
            for (CalendarScope scope : CalendarScope.values()) {
                if (source.startsWith(scope.code() + ":") && source.length() <= LONGEST_SOURCE) {
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
