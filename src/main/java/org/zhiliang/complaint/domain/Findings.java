package org.zhiliang.complaint.domain;

import org.jspecify.annotations.Nullable;

/**
 * The report of a check (核查终结报告).
 *
 * @param course what was done: inspections, questionings, samples
 * @param facts what was found of the breach
 * @param evidence list of the evidence
 * @param tests what tests and appraisals say
 * @param basis the law that it is held against
 */
public record Findings(
        String course,
        String facts,
        String evidence,
        @Nullable String tests,
        @Nullable String basis) {}
