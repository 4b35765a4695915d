package org.zhiliang.workday.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.zhiliang.workday.CalendarScope;

/** The calendars that the product ships with, read straight from the file. */
final class ShippedCalendars {

    static final WorkCalendar NATIONAL = load(CalendarScope.NATIONAL);
    static final WorkCalendar XINJIANG = load(CalendarScope.XINJIANG);

    private ShippedCalendars() {}

    private static WorkCalendar load(CalendarScope scope) {
        try (InputStream file = ShippedCalendars.class.getResourceAsStream("/workday/holidays.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return WorkCalendar.of(
                    scope, 1, Set.of(2024, 2025, 2026), CalendarFile.read(text).days());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
