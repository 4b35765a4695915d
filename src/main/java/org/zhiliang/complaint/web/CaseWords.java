package org.zhiliang.complaint.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Regions;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.board.CaseLine;

/** What lists say of a case, in the reader's language; pages and exports say the same. */
@Component("caseWords")
class CaseWords {

    private final MessageSource messages;
    private final Units units;
    private final Regions regions;
    private final Clock clock;
    private final DateTimeFormatter days;

    CaseWords(MessageSource messages, Units units, Regions regions, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.regions = regions;
        this.clock = clock;
        this.days = DateTimeFormatter.ISO_LOCAL_DATE.withZone(clock.getZone());
    }

    public String kind(String kind) {
        return say("complaint.list.kind." + kind);
    }

    /** Reports have words of their own for some statuses. */
    public String status(String kind, String status) {
        String usual = messages.getMessage("complaint.status." + status, null, status, LocaleContextHolder.getLocale());
        String own = kind.equals("JB")
                ? messages.getMessage("complaint.report.status." + status, null, usual, LocaleContextHolder.getLocale())
                : usual;
        return own == null ? status : own;
    }

    /** A step's name; the diagram's own where the language has none. */
    public String step(String step, String label) {
        String name = messages.getMessage("complaint.step." + step, null, label, LocaleContextHolder.getLocale());
        return name == null ? label : name;
    }

    public String unit(@Nullable String unit) {
        return unit == null ? "" : units.nameOf(unit);
    }

    public String region(String region) {
        return regions.fullName(region);
    }

    public String day(@Nullable Instant moment) {
        return moment == null ? "" : days.format(moment);
    }

    /** The last day of what ends at midnight. */
    public String lastDay(@Nullable Instant due) {
        return due == null ? "" : LastDay.before(due, clock.getZone()).toString();
    }

    public boolean isOver(@Nullable Instant due) {
        return due != null && !due.isAfter(clock.instant());
    }

    /** Where the case waits and until when, in one cell. */
    public String work(CaseLine line) {
        return line.work().stream()
                .map(each -> (step(each.step(), each.label()) + " " + lastDay(each.due())).strip())
                .collect(Collectors.joining(say("complaint.listComma")));
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
