package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.domain.Reckoning;

/** Texts of this room in the reader's language. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** Month and day, for example 5月12日. */
    String day(LocalDate day) {
        return format(day, "workday.date.short");
    }

    /** Year, month, day and day of the week. */
    String fullDay(LocalDate day) {
        return format(day, "workday.date.full");
    }

    /** From one day to another, or the one day where both are the same. */
    String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        String end = from.getMonth() == to.getMonth() ? format(to, "workday.date.sameMonth") : day(to);
        return say("workday.date.span", day(from), end);
    }

    /** The time of day in Beijing. */
    String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(Reckoning.BEIJING));
    }

    /** For example 7个工作日. */
    String length(Length length) {
        return say("workday.length." + length.unit(), length.amount());
    }

    /** A rule's name in the reader's language. */
    String nameOf(Rule rule) {
        return locale().getLanguage().equals("en") ? rule.nameEn() : rule.name();
    }

    /** For example 第1至3日. */
    String ordinals(int first, int last) {
        return first == last
                ? say("workday.ordinal", number(first))
                : say("workday.ordinals", number(first), number(last));
    }

    String number(int number) {
        return Integer.toString(number);
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(say(pattern), locale()).format(day);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
