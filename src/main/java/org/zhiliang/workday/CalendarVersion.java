package org.zhiliang.workday;

import java.time.Instant;

/** A version of the calendars: who loaded it, when and why. */
public record CalendarVersion(int version, Instant loadedAt, String loadedBy, String note) {}
