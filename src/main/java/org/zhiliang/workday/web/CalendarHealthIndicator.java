package org.zhiliang.workday.web;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.LoadedYears;

/**
 * Tells those who watch the nodes that open deadlines wait for a year whose holidays nobody has loaded. The house works on,
 * so this is no failure; but law's dates stay open until an administrator loads the year.
 */
@Component
class CalendarHealthIndicator implements HealthIndicator {

    /** Its place among the other statuses is in {@code application.yml}. */
    static final Status ATTENTION = new Status("ATTENTION", "Open deadlines wait for a calendar that is not loaded");

    private final LoadedYears years;

    CalendarHealthIndicator(LoadedYears years) {
        this.years = years;
    }

    @Override
    public Health health() {
        int waiting = years.waitingDeadlines();
        return Health.status(waiting == 0 ? Status.UP : ATTENTION)
                .withDetail("waitingDeadlines", waiting)
                .withDetail("yearsToLoad", years.missing())
                .withDetail("calendarVersion", years.version())
                .build();
    }
}
