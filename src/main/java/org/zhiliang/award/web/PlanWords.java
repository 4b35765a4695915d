package org.zhiliang.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.award.domain.PlanFault;
import org.zhiliang.award.domain.PlanField;

/** What the pages of plans show of fields. */
@Component("planWords")
class PlanWords {

    private final MessageSource messages;

    PlanWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The first fault of a field, if it has one. */
    public @Nullable PlanFault first(List<PlanFault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** A value as people read it. */
    public String value(PlanField field, String text) {
        return switch (field.kind()) {
            case FLAG -> say(text.isEmpty() ? "award.value.no" : "award.value.yes");
            case MOMENT -> text.replace('T', ' ');
            case NUMBER, OPTIONAL, TEXT -> text.isEmpty() ? say("award.value.none") : text;
        };
    }

    private String say(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
