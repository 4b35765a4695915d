package org.zhiliang.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds one typed value against the rules of its field. */
final class FieldRules {

    /** What is wrong: the key of the message and what follows the field's label in its arguments. */
    record Fault(String code, List<Object> details) {
        static Fault of(String code, Object... details) {
            return new Fault(code, List.of(details));
        }
    }

    private static final Pattern DOCUMENT_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Clock clock;

    FieldRules(Clock clock) {
        this.clock = clock;
    }

    Optional<Fault> fault(Part part, @Nullable Object value, List<Choices.Option> options) {
        if (Scope.isEmpty(value) || (part.type() == PartType.CHECKBOX && Boolean.FALSE.equals(value))) {
            return part.rules().required() ? Optional.of(Fault.of(missing(part))) : Optional.empty();
        }
        return Optional.ofNullable(wrong(part, value, options));
    }

    private static String missing(Part part) {
        return switch (part.type()) {
            case CHECKBOX -> "form.missing.checkbox";
            case RADIO, SELECT, CHECKLIST, TAGLIST, DATETIME -> "form.missing.choice";
            case FILEPICKER -> "form.missing.file";
            default -> "form.missing.text";
        };
    }

    private @Nullable Fault wrong(Part part, @Nullable Object value, List<Choices.Option> options) {
        boolean misshapen =
                value instanceof Map || (value instanceof List && !part.type().holdsList());
        if (misshapen) {
            return Fault.of("form.shape");
        }
        return switch (part.type()) {
            case TEXTFIELD, TEXTAREA -> text(part.rules(), String.valueOf(value));
            case NUMBER -> number(part.rules(), value);
            case RADIO, SELECT -> codes(List.of(String.valueOf(value)), options);
            case CHECKLIST, TAGLIST -> codes(items(value), options);
            case DATETIME -> moment(part, String.valueOf(value));
            case FILEPICKER -> files(part.rules(), items(value));
            default -> null;
        };
    }

    private static @Nullable Fault text(Rules rules, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > rules.maxLength()) {
            return Fault.of("form.maxLength", rules.maxLength(), length);
        }
        if (length < rules.minLength()) {
            return Fault.of("form.minLength", rules.minLength());
        }
        if (!rules.format().isEmpty() && !Format.of(rules.format()).fits(text)) {
            return Fault.of("form.format." + rules.format());
        }
        if (!rules.pattern().isEmpty()
                && !Pattern.compile(rules.pattern()).matcher(text).find()) {
            return Fault.of("form.pattern");
        }
        return null;
    }

    private static @Nullable Fault number(Rules rules, @Nullable Object value) {
        if (!(value instanceof BigDecimal number)) {
            return Fault.of("form.number");
        }
        if (rules.min() != null && number.compareTo(rules.min()) < 0) {
            return Fault.of("form.min", rules.min().toPlainString());
        }
        if (rules.max() != null && number.compareTo(rules.max()) > 0) {
            return Fault.of("form.max", rules.max().toPlainString());
        }
        if (rules.decimals() >= 0 && number.stripTrailingZeros().scale() > rules.decimals()) {
            return rules.decimals() == 0 ? Fault.of("form.integer") : Fault.of("form.decimals", rules.decimals());
        }
        return null;
    }

    private static @Nullable Fault codes(List<String> chosen, List<Choices.Option> options) {
        Set<String> offered = options.stream().map(Choices.Option::value).collect(Collectors.toSet());
        return offered.containsAll(chosen) ? null : Fault.of("form.option");
    }

    private static @Nullable Fault files(Rules rules, List<String> ids) {
        if (rules.max() != null && ids.size() > rules.max().intValue()) {
            return Fault.of("form.maxFiles", rules.max().intValue());
        }
        return ids.stream().allMatch(id -> DOCUMENT_ID.matcher(id).matches()) ? null : Fault.of("form.file");
    }

    private @Nullable Fault moment(Part part, String text) {
        try {
            String local = text.replaceFirst("(Z|[+-]\\d{2}:?\\d{2})$", "");
            switch (part.subtype()) {
                case "time" -> LocalTime.parse(local);
                case "datetime" -> {
                    return bounds(part.rules(), LocalDateTime.parse(local).toLocalDate());
                }
                default -> {
                    return bounds(part.rules(), LocalDate.parse(text));
                }
            }
            return null;
        } catch (DateTimeException e) {
            return Fault.of("form." + part.subtype());
        }
    }

    private @Nullable Fault bounds(Rules rules, LocalDate date) {
        if (!rules.latest().isEmpty() && date.isAfter(day(rules.latest()))) {
            return "today".equals(rules.latest()) ? Fault.of("form.future") : Fault.of("form.latest", rules.latest());
        }
        if (!rules.earliest().isEmpty() && date.isBefore(day(rules.earliest()))) {
            return "today".equals(rules.earliest())
                    ? Fault.of("form.past")
                    : Fault.of("form.earliest", rules.earliest());
        }
        boolean plausible = date.getYear() >= 1900 && date.getYear() <= 2200;
        return plausible ? null : Fault.of("form.date");
    }

    /** A bound of the file as a day. */
    private LocalDate day(String bound) {
        return "today".equals(bound) ? LocalDate.now(clock) : LocalDate.parse(bound);
    }

    private static List<String> items(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
