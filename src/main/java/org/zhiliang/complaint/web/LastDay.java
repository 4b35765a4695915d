package org.zhiliang.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that ends with a moment: what is due at midnight can be done until the day before. */
final class LastDay {

    private LastDay() {}

    static LocalDate before(Instant due, ZoneId zone) {
        return due.minusNanos(1).atZone(zone).toLocalDate();
    }
}
