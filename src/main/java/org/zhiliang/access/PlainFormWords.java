package org.zhiliang.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.MultiValueMap;

/** The words of forms that are written out in a template: each field has its label in the messages. */
public final class PlainFormWords implements FormWords {

    private final AntPathMatcher paths = new AntPathMatcher();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final MessageSource messages;
    private final UnaryOperator<String> names;

    /** @param names says what a code stands for that was chosen, or the code itself */
    public PlainFormWords(MessageSource messages, UnaryOperator<String> names) {
        this.messages = messages;
        this.names = names;
    }

    /**
     * Adds a field of the form that is sent to such a path.
     *
     * @param path may have asterisks for the parts that differ
     * @param label the message that is its label
     */
    public PlainFormWords field(String path, String field, String label) {
        labels.computeIfAbsent(path, none -> new LinkedHashMap<>()).put(field, label);
        return this;
    }

    @Override
    public Optional<List<Line>> read(String action, MultiValueMap<String, String> fields) {
        return labels.entrySet().stream()
                .filter(form -> paths.match(form.getKey(), action))
                .findFirst()
                .map(form -> lines(form.getValue(), fields));
    }

    private List<Line> lines(Map<String, String> form, MultiValueMap<String, String> fields) {
        List<Line> lines = new ArrayList<>();
        form.forEach((field, label) -> {
            String value = fields.getFirst(field);
            if (value != null && !value.isBlank()) {
                lines.add(new Line(
                        messages.getMessage(label, null, LocaleContextHolder.getLocale()), names.apply(value.strip())));
            }
        });
        return lines;
    }
}
