package org.zhiliang.workday;

/**
 * A deadline waits for a calendar. The date is not guessed and the case is not refused: the deadline runs with its end
 * open, and the loading of the year reckons it. Published in the transaction of the deadline.
 */
public record CalendarMissing(CalendarGap gap) {}
