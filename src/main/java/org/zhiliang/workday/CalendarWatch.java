package org.zhiliang.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Directory;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;

/**
 * Tells the administrators in time that a year's holidays have to be loaded: from November on, when the notices for the
 * next year come out, once a week, and at once when a deadline already waits for one.
 */
@Component
class CalendarWatch {

    private final LoadedYears years;
    private final Directory directory;
    private final Notices notices;
    private final Clock clock;

    CalendarWatch(LoadedYears years, Directory directory, Notices notices, Clock clock) {
        this.years = years;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void aDeadlineWaits(CalendarMissing event) {
        tell(event.gap().year());
    }

    @Scheduled(cron = "0 30 8 * * *", zone = "Asia/Shanghai")
    void look() {
        years.missing().forEach(this::tell);
    }

    private void tell(int year) {
        LocalDate today = LocalDate.now(clock);
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        notices.queue(directory.people().stream()
                .filter(Directory.Person::admin)
                .map(admin -> new Message(
                        NoticeKind.CALENDAR_MISSING,
                        Recipient.staff(admin.id()),
                        null,
                        Values.of("year", Integer.toString(year)),
                        "calendar/" + year + "/" + week + "/" + admin.id()))
                .toList());
    }
}
