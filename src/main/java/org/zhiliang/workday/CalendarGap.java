package org.zhiliang.workday;

/** A year whose holidays a deadline needs and nobody has loaded. */
public record CalendarGap(CalendarScope scope, int year) {}
