package org.zhiliang.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Attachment;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.HandedIn;
import org.zhiliang.document.Holder;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormCheck;
import org.zhiliang.form.Part;

/**
 * A submission with its files: checks the values by the form, and the files by what their holder has really uploaded, so
 * that nothing counts of which a file is missing.
 */
@Component
public class FormFiles {

    private final FormCheck check;
    private final HandedIn uploads;
    private final Attachments attachments;

    FormFiles(FormCheck check, HandedIn uploads, Attachments attachments) {
        this.check = check;
        this.uploads = uploads;
        this.attachments = attachments;
    }

    /** One file field of the submission, under the name by which the page knows it. */
    private record Field(String name, Part part, List<String> ids) {}

    /**
     * See {@link FormCheck#check}; the files are checked beside the other fields.
     *
     * @throws SubmissionRefused with one problem per field
     */
    public Values check(Form form, Values posted, Values shown, Holder holder) {
        List<Problem> problems = List.of();
        Values values = posted;
        try {
            values = check.check(form, posted, shown);
        } catch (SubmissionRefused refused) {
            problems = refused.problems();
        }
        List<Problem> all = withFiles(problems, problems(form.parts(), values, holder));
        if (!all.isEmpty()) {
            throw new SubmissionRefused(all);
        }
        return values;
    }

    /** What is wrong with one page of a long form. */
    public List<Problem> problems(Form form, Part step, Values values, Values shown, Holder holder) {
        return withFiles(check.problems(form, step, values, shown), problems(List.of(step), values, holder));
    }

    /** Marks the files of checked values as handed in; who makes a case of them binds them to it. */
    public void mark(Form form, Values checked, Holder holder) {
        fields(form.parts(), checked, "")
                .forEach(field -> uploads.mark(holder, form.id(), field.part().key(), field.ids()));
    }

    /** Puts the files of checked values into the dossier of a case: those of a party under its role, others as staff's. */
    public void file(CaseNo caseNo, Form form, Values checked, Actor actor) {
        mark(form, checked, Holder.of(actor));
        List<String> ids = fields(form.parts(), checked, "")
                .flatMap(field -> field.ids().stream())
                .toList();
        boolean party = actor.id().endsWith("@" + caseNo);
        String side = party ? actor.id().substring(0, actor.id().indexOf('@')) : Attachment.STAFF;
        attachments.bind(caseNo, ids, side, actor.id());
    }

    private List<Problem> problems(List<Part> parts, Values values, Holder holder) {
        return fields(parts, values, "")
                .flatMap(field -> uploads.problem(holder, field.ids(), extensions(field.part())).stream()
                        .map(sentence -> new Problem(field.name(), sentence)))
                .toList();
    }

    /** Fields that are wrong already are not told twice. */
    private static List<Problem> withFiles(List<Problem> problems, List<Problem> files) {
        List<Problem> all = new ArrayList<>(problems);
        files.stream()
                .filter(file ->
                        problems.stream().noneMatch(known -> known.field().equals(file.field())))
                .forEach(all::add);
        return all;
    }

    private static Stream<Field> fields(List<Part> parts, Values values, String prefix) {
        return parts.stream().flatMap(part -> switch (part.type()) {
            case FILEPICKER -> Stream.of(new Field(prefix + part.key(), part, values.codes(part.key())));
            case GROUP ->
                part.isTransparent()
                        ? fields(part.parts(), values, prefix)
                        : fields(part.parts(), values.inner(part.key()), prefix + part.key() + ".");
            case DYNAMICLIST -> rows(part, values, prefix);
            default -> Stream.empty();
        });
    }

    private static Stream<Field> rows(Part part, Values values, String prefix) {
        List<Values> rows = values.rows(part.key());
        return Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .flatMap(row -> fields(part.parts(), rows.get(row), prefix + part.key() + "[" + row + "]."));
    }

    private static List<String> extensions(Part part) {
        return Arrays.stream(part.property("accept").split(","))
                .map(String::strip)
                .filter(extension -> !extension.isEmpty())
                .toList();
    }
}
