package org.zhiliang.notification;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Values;

/** The words of a message in the reader's language. */
@Component
public class Wording {

    private static final String HIDDEN = "••••••";

    private final MessageSource messages;
    private final String publicUrl;

    Wording(MessageSource messages, @Value("${zhiliang.public-url:http://localhost:8080}") String publicUrl) {
        this.messages = messages;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The heading. */
    public String subject(NoticeKind kind, @Nullable String caseNo, Values values, Locale locale) {
        return messages.getMessage(kind.subject(), arguments(kind, caseNo, values), locale);
    }

    /** One to three sentences: what happened and what to do. A secret that the place may not show is hidden by dots. */
    public String text(NoticeKind kind, @Nullable String caseNo, Values values, Locale locale) {
        return messages.getMessage(kind.text(), arguments(kind, caseNo, values), locale);
    }

    /** The page below our own address that the message leads to; empty where there is none to show here. */
    public String path(NoticeKind kind, @Nullable String caseNo, Values values) {
        String path = values.has(Message.PATH) ? values.text(Message.PATH) : kind.path();
        return path.replace("{caseNo}", caseNo == null ? "" : caseNo);
    }

    /** The whole address of that page, for mail and SMS. */
    String link(Delivery delivery) {
        String path = path(delivery.kind(), delivery.caseNo(), delivery.values());
        return path.isEmpty() ? "" : publicUrl + path;
    }

    String label(String code, Locale locale) {
        return messages.getMessage("notification." + code, null, locale);
    }

    private static Object[] arguments(NoticeKind kind, @Nullable String caseNo, Values values) {
        return Stream.concat(
                        Stream.of(caseNo == null ? "" : caseNo),
                        kind.parameters().stream().map(name -> values.has(name) ? values.text(name) : HIDDEN))
                .toArray();
    }
}
