package org.zhiliang.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A submission that cannot be taken, with one sentence per field in the language of the reader. Nothing has changed. */
public class SubmissionRefused extends RuntimeException {

    /** @param field the key of the field, empty where the submission as a whole is meant */
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    public SubmissionRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public SubmissionRefused(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
