package org.zhiliang.award.web;

import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.PlainFormWords;
import org.zhiliang.award.domain.PlanField;

/** What the fields of a plan are called, for giving back what was typed when the session had ended. */
@Configuration(proxyBeanMethods = false)
class PlanForms {

    @Bean
    FormWords planFormWords(MessageSource messages) {
        PlainFormWords words = new PlainFormWords(messages, UnaryOperator.identity());
        PlanField.ALL.forEach(field -> words.field("/staff/award/*/*", field.key(), "award.field." + field.key()));
        return words;
    }
}
