package org.zhiliang.workday;

/**
 * A file of special days that an administrator wants to load.
 *
 * @param year the year that it arranges; its days of other years are single changes
 * @param note why, for example the number of the notice; must not be blank
 * @param text the file
 */
public record CalendarUpload(int year, String note, String text) {}
