package org.zhiliang.form;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the fields of a page into lines to read: label and answer.
 *
 * @param names says the name of a file, or of a choice that the form's file does not list, by its code
 */
record AnswerLines(Wordings words, UnaryOperator<String> names) {

    Stream<Answers.Answer> of(FieldView field) {
        return of(field, "");
    }

    private Stream<Answers.Answer> of(FieldView field, String before) {
        return switch (field.kind()) {
            case "group" -> field.parts().stream().flatMap(part -> of(part, before));
            case "rows" ->
                Stream.concat(
                        field.wrong() ? Stream.of(line(field, before, "")) : Stream.empty(),
                        field.rows().stream()
                                .flatMap(row -> row.parts().stream().flatMap(part -> of(part, row.title() + ": "))));
            case "line", "textarea", "fixed" -> Stream.of(line(field, before, withUnit(field)));
            case "checkbox" ->
                Stream.of(line(field, before, words.message("true".equals(field.value()) ? "form.yes" : "form.no")));
            case "radio", "select", "checklist" -> Stream.of(line(field, before, chosen(field)));
            case "filepicker" -> Stream.of(line(field, before, files(field)));
            default -> Stream.empty();
        };
    }

    private static Answers.Answer line(FieldView field, String before, String text) {
        return new Answers.Answer(field.id(), before + field.label(), text, field.error());
    }

    private static String withUnit(FieldView field) {
        boolean unit = !field.value().isEmpty()
                && !"fixed".equals(field.kind())
                && !field.input().suffix().isEmpty();
        String value = field.value().replaceFirst("^(\\d{4}-\\d{2}-\\d{2})T", "$1 ");
        return unit ? value + " " + field.input().suffix() : value;
    }

    private String files(FieldView field) {
        return field.options().stream()
                .map(file -> names.apply(file.value()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String chosen(FieldView field) {
        String labels = field.options().stream()
                .filter(FieldView.Choice::chosen)
                .map(FieldView.Choice::label)
                .collect(Collectors.joining(words.message("form.comma")));
        return labels.isEmpty() && !field.value().isEmpty() ? names.apply(field.value()) : labels;
    }
}
