package org.zhiliang.award.domain;

/** A field that differs between two plans. */
public record PlanChange(PlanField field, String before, String after) {}
