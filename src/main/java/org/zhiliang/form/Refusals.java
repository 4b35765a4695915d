package org.zhiliang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says in the reader's language what is wrong with a field, naming the field by its label. */
record Refusals(MessageSource messages, Locale locale) {

    String about(Part part, String rowLabel, FieldRules.Fault fault) {
        String own = part.rules().patternMessage().in(locale);
        if ("form.pattern".equals(fault.code()) && !own.isEmpty()) {
            return own;
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(rowLabel + label(part));
        arguments.addAll(fault.details().stream().map(String::valueOf).toList());
        return messages.getMessage(fault.code(), arguments.toArray(), locale);
    }

    String about(String label, String code) {
        return messages.getMessage(code, new Object[] {label}, locale);
    }

    String label(Part part) {
        return part.label().in(locale);
    }

    /** How the label of a field in a repeated group begins. */
    String row(String label, int number) {
        return messages.getMessage("form.row", new Object[] {label, String.valueOf(number)}, locale);
    }
}
