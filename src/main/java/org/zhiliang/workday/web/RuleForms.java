package org.zhiliang.workday.web;

import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.PlainFormWords;

/** What the fields of this room's forms are called. */
@Configuration(proxyBeanMethods = false)
class RuleForms {

    private static final String RULE = "/admin/rules/*/*";
    private static final String CALENDAR = "/admin/calendar/load";

    @Bean
    FormWords ruleFormWords(MessageSource messages) {
        return new PlainFormWords(messages, UnaryOperator.identity())
                .field(RULE, "amount", "workday.rules.length")
                .field(RULE, "validFrom", "workday.rules.validFrom")
                .field(RULE, "reason", "workday.rules.reason")
                .field(RULE, "note", "workday.rules.note")
                .field(CALENDAR, "year", "workday.upload.year")
                .field(CALENDAR, "note", "workday.upload.note")
                .field(CALENDAR, "text", "workday.upload.file");
    }
}
