package org.zhiliang.form;

import java.util.List;

/** What was answered on one page of a long form, for reading it over before it is sent. */
public record Answers(String step, String title, List<Answer> answers) {

    /**
     * @param field the id of the element on its page
     * @param text the answer in words, empty for none
     * @param problem what is missing or wrong, empty if nothing
     */
    public record Answer(String field, String label, String text, String problem) {}

    public Answers {
        answers = List.copyOf(answers);
    }

    public boolean complete() {
        return answers.stream().allMatch(answer -> answer.problem().isEmpty());
    }
}
