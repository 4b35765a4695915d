package org.zhiliang.complaint.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.board.CaseFilter;

/** A filter as it stands in an address. What is missing or makes no sense does not narrow. */
record CaseFilterForm(
        @Nullable String q,
        @Nullable String state,
        @Nullable String kind,
        @Nullable String status,
        @Nullable String unit,
        @Nullable String region,
        @Nullable String step,
        @Nullable String at,
        @Nullable String due,
        @Nullable String measure,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 60;

    CaseFilter filter() {
        String wanted = text(state);
        return new CaseFilter(
                text(q),
                wanted.isEmpty() ? CaseFilter.OPEN : wanted,
                text(kind),
                text(status),
                text(unit),
                text(region),
                text(step),
                text(at),
                text(due),
                text(measure),
                day(from),
                day(to));
    }

    private static String text(@Nullable String value) {
        String text = value == null ? "" : value.replace("\0", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            LocalDate day = LocalDate.parse(text(value));
            return day.getYear() < 2000 || day.getYear() > 2199 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
