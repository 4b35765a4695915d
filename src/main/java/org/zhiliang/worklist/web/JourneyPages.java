package org.zhiliang.worklist.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Answers;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormPages;
import org.zhiliang.form.FormView;
import org.zhiliang.form.Forms;
import org.zhiliang.form.Part;
import org.zhiliang.worklist.FormFiles;

/** The pages of a journey for given answers: which there are, what they show, what is wrong with them. */
@Component
class JourneyPages {

    private final Forms forms;
    private final FormPages pages;
    private final FormFiles check;
    private final DraftFiles files;

    JourneyPages(Forms forms, FormPages pages, FormFiles check, DraftFiles files) {
        this.forms = forms;
        this.pages = pages;
        this.check = check;
        this.files = files;
    }

    /** The names of the steps that these answers call for. */
    List<String> steps(Visit visit, Values values) {
        return pages.steps(form(visit), values, visit.shown()).stream()
                .map(JourneyPages::nameOf)
                .toList();
    }

    Part step(Visit visit, String name) {
        return form(visit).steps().stream()
                .filter(step -> nameOf(step).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("step " + name));
    }

    FormView page(Visit visit, Part step, Values values, List<Problem> problems) {
        return pages.page(form(visit), step, values, visit.shown(), problems)
                .livingAt(visit.base() + "/" + nameOf(step) + "/live");
    }

    Values read(Part step, MultiValueMap<String, String> parameters) {
        return pages.read(step.parts(), parameters);
    }

    boolean changesRows(MultiValueMap<String, String> parameters) {
        return pages.changesRows(parameters);
    }

    List<Problem> problems(Visit visit, Part step, Values values) {
        List<Problem> problems =
                new ArrayList<>(check.problems(form(visit), step, values, visit.shown(), files.holder(visit)));
        visit.journey().objections(values).stream()
                .filter(objection -> step.all().anyMatch(part -> part.key().equals(objection.field())))
                .forEach(problems::add);
        return problems;
    }

    List<Problem> problems(Visit visit, Values values) {
        try {
            checked(visit, values);
            return List.of();
        } catch (SubmissionRefused refused) {
            return refused.problems();
        }
    }

    /** @throws SubmissionRefused with everything that is missing or wrong */
    Values checked(Visit visit, Values values) {
        Values checked = check.check(form(visit), values, visit.shown(), files.holder(visit));
        List<Problem> objections = visit.journey().objections(checked);
        if (!objections.isEmpty()) {
            throw new SubmissionRefused(objections);
        }
        return checked;
    }

    /** Hands in the files of checked values. */
    void handIn(Visit visit, Values checked) {
        check.mark(form(visit), checked, files.holder(visit));
    }

    List<Answers> answers(Visit visit, Values values, List<Problem> problems) {
        return pages.answers(form(visit), values, visit.shown(), problems, files.shelf(visit)::nameOf);
    }

    /** Where "continue" leads from a step: the next one that these answers call for, in the end the check page. */
    String after(Visit visit, Part step, Values values) {
        List<String> names = new ArrayList<>(steps(visit, values));
        names.add("check");
        return names.get(Math.min(names.indexOf(nameOf(step)) + 1, names.size() - 1));
    }

    static String nameOf(Part step) {
        return step.property("step");
    }

    Form form(Visit visit) {
        Form form = forms.form(visit.journey().form());
        String cover = visit.journey().cover();
        return cover.isEmpty() ? form : form.behind(forms.form(cover));
    }
}
