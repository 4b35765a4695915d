package org.zhiliang.form;

import java.time.LocalDate;

/** Chooses the input that suits a field: the right keyboard on a phone, the native picker for a date. */
final class Inputs {

    private Inputs() {}

    static FieldView.Input of(Part part, LocalDate today) {
        return new FieldView.Input(
                type(part),
                mode(part),
                part.property("autocomplete"),
                width(part),
                part.property("suffix"),
                day(part, part.rules().earliest(), today),
                part.type() == PartType.FILEPICKER
                        ? String.valueOf(
                                part.rules().max() == null ? 10 : part.rules().max())
                        : day(part, part.rules().latest(), today),
                part.property("accept"));
    }

    private static String type(Part part) {
        if (part.type() == PartType.DATETIME) {
            return "datetime".equals(part.subtype()) ? "datetime-local" : part.subtype();
        }
        return switch (part.rules().format()) {
            case "cn-phone", "phone" -> "tel";
            case "email" -> "email";
            default -> "text";
        };
    }

    private static String mode(Part part) {
        if (part.type() == PartType.NUMBER) {
            return part.rules().decimals() == 0 ? "numeric" : "decimal";
        }
        return switch (part.rules().format()) {
            case "cn-phone", "phone" -> "tel";
            case "email" -> "email";
            default -> "";
        };
    }

    private static String width(Part part) {
        String own = part.property("width");
        boolean narrow = part.type() == PartType.NUMBER || part.type() == PartType.DATETIME;
        return !own.isEmpty() ? own : narrow ? "10" : part.rules().format().isEmpty() ? "" : "20";
    }

    private static String day(Part part, String bound, LocalDate today) {
        if (!"date".equals(part.subtype())) {
            return "";
        }
        return "today".equals(bound) ? today.toString() : bound;
    }
}
