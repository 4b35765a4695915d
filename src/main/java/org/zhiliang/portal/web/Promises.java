package org.zhiliang.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.workday.Length;
import org.zhiliang.workday.Rules;

/** The periods that public pages name, in words: read from the rules in force today, so that a page never lags behind. */
@Component
class Promises {

    private static final String MARKET_REGULATION = "amr";

    private final Rules rules;
    private final MessageSource messages;
    private final Clock clock;

    Promises(Rules rules, MessageSource messages, Clock clock) {
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** For example 7个工作日. */
    public String of(String code) {
        Length length = rules.lengthOf(code, MARKET_REGULATION, LocalDate.now(clock));
        return messages.getMessage(
                "workday.length." + length.unit(), new Object[] {length.amount()}, LocaleContextHolder.getLocale());
    }
}
