package org.zhiliang.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/**
 * Forms as pages of the portal. A controller reads the posted parameters with {@link #read}, hands the values to
 * {@link FormCheck}, and on a refusal shows {@link #page} again with the problems:
 *
 * <pre>{@code
 * model.addAttribute("form", pages.page(form, values, shown, problems));
 * <th:block th:replace="~{form/form :: errors(${form})}"/>
 * <form method="post" th:action="@{...}" novalidate><th:block th:replace="~{form/form :: fields(${form})}"/> ...
 * }</pre>
 */
@Service
public class FormPages {

    private final Presence presence;
    private final MessageSource messages;
    private final Clock clock;

    FormPages(Presence presence, MessageSource messages, Clock clock) {
        this.presence = presence;
        this.messages = messages;
        this.clock = clock;
    }

    /** The whole form on one page. */
    public FormView page(Form form, Values values, Values shown, List<Problem> problems) {
        return view(form, form.parts(), "", "", values, shown, problems);
    }

    /** One step of a long form. */
    public FormView page(Form form, Part step, Values values, Values shown, List<Problem> problems) {
        Wordings words = words();
        return view(form, step.parts(), words.of(step.label()), words.of(step.hint()), values, shown, problems);
    }

    /** The steps that these values call for, in their order. */
    public List<Part> steps(Form form, Values values, Values shown) {
        Values context = context(form, values, shown);
        return form.steps().stream()
                .filter(step -> !presence.isHidden(step, context))
                .toList();
    }

    /** What a page posted: the values of the fields that it showed, others left out. Rows are added and removed here. */
    public Values read(List<Part> parts, MultiValueMap<String, String> parameters) {
        return new PostedForm(parameters).values(parts);
    }

    /** Whether the page was posted by a button that adds or removes a row: show it again, do not go on. */
    public boolean changesRows(MultiValueMap<String, String> parameters) {
        return new PostedForm(parameters).changesRows();
    }

    /**
     * All answers page by page, with what is missing or wrong.
     *
     * @param fileNames says the name of a file by its id
     */
    public List<Answers> answers(
            Form form, Values values, Values shown, List<Problem> problems, UnaryOperator<String> fileNames) {
        Drawing drawing = drawing(form, problems);
        Values typed = Reading.typed(form.parts(), values);
        AnswerLines lines = new AnswerLines(words(), fileNames);
        return steps(form, values, shown).stream()
                .map(step -> new Answers(
                        step.property("step"),
                        words().of(step.label()),
                        drawing.fields(step.parts(), "", typed, context(form, values, shown)).stream()
                                .flatMap(lines::of)
                                .toList()))
                .toList();
    }

    /**
     * What was handed in with a form, in words; what was not asked or not answered is left out.
     *
     * @param names says the name of a file, or of a choice that the form's file does not list, by its code
     */
    public List<Answers.Answer> reading(Form form, Values values, UnaryOperator<String> names) {
        AnswerLines lines = new AnswerLines(words(), names);
        Values typed = Reading.typed(form.parts(), values);
        return drawing(form, List.of()).fields(form.parts(), "", typed, context(form, values, values)).stream()
                .flatMap(lines::of)
                .filter(answer -> !answer.text().isEmpty())
                .toList();
    }

    private FormView view(
            Form form,
            List<Part> parts,
            String title,
            String hint,
            Values values,
            Values shown,
            List<Problem> problems) {
        Values typed = Reading.typed(form.parts(), values);
        List<FieldView> fields = drawing(form, problems).fields(parts, "", typed, context(form, values, shown));
        List<FormView.Fault> faults = problems.stream()
                .map(problem -> new FormView.Fault(
                        problem.field().isEmpty() ? "" : Drawing.idOf(problem.field()), problem.message()))
                .toList();
        return new FormView(title, hint, fields, faults, "");
    }

    private Values context(Form form, Values values, Values shown) {
        Values settled = presence.settle(form.parts(), Reading.typed(form.parts(), values), shown);
        return Presence.context(form.parts(), settled, shown);
    }

    private Drawing drawing(Form form, List<Problem> problems) {
        return new Drawing(form, presence, words(), problems, LocalDate.now(clock));
    }

    private Wordings words() {
        return new Wordings(messages, LocaleContextHolder.getLocale());
    }
}
