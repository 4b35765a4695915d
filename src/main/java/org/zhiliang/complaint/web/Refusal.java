package org.zhiliang.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.SubmissionRefused.Problem;

/**
 * Why one of the forms of a page was not taken.
 *
 * @param form the name of the form among those of the page
 */
public record Refusal(String form, List<Problem> problems) {

    static final Refusal NONE = new Refusal("", List.of());

    /** What is wrong with a field of a form; null if nothing. */
    public @Nullable String at(String asked, String field) {
        return problems.stream()
                .filter(problem -> form.equals(asked) && problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
