package org.zhiliang.access.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.People;
import org.zhiliang.access.PlainFormWords;
import org.zhiliang.access.Units;

/** What the fields of this room's forms are called. */
@Configuration(proxyBeanMethods = false)
class AccountForms {

    private static final String LABEL = "access.field.";

    @Bean
    FormWords accountFormWords(MessageSource messages, People people, Units units) {
        PlainFormWords words = new PlainFormWords(messages, code -> name(code, messages, people, units));
        for (String field : new String[] {"from", "to", "substitute"}) {
            words.field("/staff/absence", field, LABEL + field);
        }
        for (String field : new String[] {"login", "name", "email", "phone"}) {
            words.field("/admin/users/new", field, LABEL + field);
        }
        return words.field("/admin/users/*/posts", "role", LABEL + "role")
                .field("/admin/users/*/posts", "unit", LABEL + "unit");
    }

    private static String name(String code, MessageSource messages, People people, Units units) {
        String role = messages.getMessage("access.role." + code, null, "", LocaleContextHolder.getLocale());
        String person = people.nameOf(code);
        return role != null && !role.isEmpty() ? role : person.equals(code) ? units.nameOf(code) : person;
    }
}
