package org.zhiliang.worklist;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Directory;

/** The gate's sentences, in the reader's language. */
@Component
class GateWording {

    private final MessageSource messages;
    private final Directory directory;

    GateWording(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    String say(String code, Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }

    String nameOf(String userId) {
        return directory
                .person(userId)
                .map(person -> person.lastName() + person.firstName())
                .orElse(userId);
    }
}
