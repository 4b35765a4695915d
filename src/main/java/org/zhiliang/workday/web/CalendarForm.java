package org.zhiliang.workday.web;

import org.jspecify.annotations.Nullable;
import org.zhiliang.workday.CalendarUpload;

/** What the administrator fills in, beside the file. */
record CalendarForm(@Nullable Integer year, @Nullable String note) {

    private static final int LONGEST_NOTE = 200;

    CalendarUpload with(String text) {
        String reason = note == null ? "" : note.strip();
        return new CalendarUpload(
                year == null ? 0 : year, reason.substring(0, Math.min(reason.length(), LONGEST_NOTE)), text);
    }
}
