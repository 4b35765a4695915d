package org.zhiliang.complaint;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of this room in the reader's language. */
@Component
class ComplaintWords {

    private final MessageSource messages;

    ComplaintWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String code, @Nullable Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }
}
