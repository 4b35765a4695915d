package org.zhiliang.complaint.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.PlainFormWords;

/** What the forms that officials have beside their tasks call their fields. */
@Configuration(proxyBeanMethods = false)
class DossierForms {

    private static final String CASE = "/staff/cases/*";

    @Bean
    FormWords dossierFormWords(MessageSource messages, CodeNames names) {
        return new PlainFormWords(messages, names::role)
                .field(CASE + "/take-over", "reason", "complaint.request.reason")
                .field(CASE + "/reopen", "reason", "complaint.request.reason")
                .field(CASE + "/link/**", "role", "complaint.acts.linkFor")
                .field(CASE + "/room/statement", "text", "complaint.room.sayToBoth")
                .field(CASE + "/room/note", "text", "complaint.room.note");
    }
}
