package org.zhiliang.engine;

import java.time.Instant;

/** What was handed in on a task, already validated against its form: who, when, on which version of the form, what. */
public record Submission(Values values, Actor by, Instant at, String form, String formVersion) {}
