package org.zhiliang.workday;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a house sets for itself.
 *
 * @param corpsCalendar {@code CN} or {@code CN-XJ}: whose days the bodies of the Corps keep, which follow their own
 *     notice
 */
@ConfigurationProperties("zhiliang.workday")
record WorkdaySettings(@DefaultValue("CN-XJ") String corpsCalendar) {

    CalendarScope calendarOf(Opening opening) {
        return opening.corps() ? CalendarScope.of(corpsCalendar) : CalendarScope.XINJIANG;
    }
}
