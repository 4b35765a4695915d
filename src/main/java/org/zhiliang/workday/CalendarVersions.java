package org.zhiliang.workday;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.domain.CalendarContent;
import org.zhiliang.workday.domain.SpecialDay;

/** The calendars by version. A version never changes, so it is read once. */
@Component
class CalendarVersions {

    private record Key(CalendarScope scope, int version) {}

    private final JdbcClient jdbc;
    private final Map<Key, CalendarPair> read = new ConcurrentHashMap<>();

    CalendarVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force; holds off whoever wants to load another until the caller's transaction ends. */
    int currentForShare() {
        return jdbc.sql("select version from workday_current for share")
                .query(Integer.class)
                .single();
    }

    int current() {
        return jdbc.sql("select version from workday_current")
                .query(Integer.class)
                .single();
    }

    CalendarPair pair(CalendarScope scope, int version) {
        return read.computeIfAbsent(new Key(scope, version), key -> read(scope, version));
    }

    private CalendarPair read(CalendarScope scope, int version) {
        Set<Integer> national = years(version, CalendarScope.NATIONAL);
        return CalendarPair.of(scope, version, years(version, scope), national, days(version));
    }

    CalendarContent content(int version) {
        Map<CalendarScope, Set<Integer>> held = new EnumMap<>(CalendarScope.class);
        for (CalendarScope scope : CalendarScope.values()) {
            held.put(scope, years(version, scope));
        }
        return new CalendarContent(held, days(version));
    }

    List<CalendarVersion> history() {
        return jdbc.sql("select * from workday_calendar order by version desc")
                .query((row, number) -> new CalendarVersion(
                        row.getInt("version"),
                        DeadlineRow.moment(row, "loaded_at"),
                        row.getString("loaded_by"),
                        row.getString("note")))
                .list();
    }

    /** The years that a version holds of a scope's own notices. */
    Set<Integer> years(int version, CalendarScope scope) {
        return new TreeSet<>(jdbc.sql("select year from workday_calendar_year where version = ? and scope = ?")
                .params(version, scope.code())
                .query(Integer.class)
                .list());
    }

    List<SpecialDay> days(int version) {
        return jdbc.sql("select * from workday_day where version = ? order by day, scope")
                .param(version)
                .query((row, number) -> new SpecialDay(
                        row.getObject("day", java.time.LocalDate.class),
                        CalendarScope.of(row.getString("scope")),
                        "off".equals(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source")))
                .list();
    }
}
