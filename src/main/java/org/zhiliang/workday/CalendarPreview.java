package org.zhiliang.workday;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.domain.CalendarContent.Change;
import org.zhiliang.workday.domain.SpecialDay;

/**
 * What loading a file would do. Nothing has been stored.
 *
 * @param base the version in force when it was reckoned; loading on another one is refused
 * @param problems sentences in the reader's language; with any, nothing can be loaded
 * @param doubts sentences on what is unusual but possible
 */
public record CalendarPreview(
        int base,
        CalendarUpload upload,
        List<String> problems,
        List<String> doubts,
        List<SpecialDay> days,
        List<Change> changes,
        List<Months> months,
        List<Move> moves) {

    /**
     * Working days by month.
     *
     * @param before empty where the year is new
     */
    public record Months(CalendarScope scope, int year, List<Integer> before, List<Integer> after) {

        public int totalBefore() {
            return before.stream().mapToInt(Integer::intValue).sum();
        }

        public int totalAfter() {
            return after.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A deadline that would end on another day.
     *
     * @param name of the rule, or its code where it has none
     * @param from null where the end was not known
     * @param to null where it would still not be known
     * @param followers the labels of the steps and timers that would move with it
     */
    public record Move(
            CaseNo caseNo,
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> followers) {}

    public boolean isLoadable() {
        return problems.isEmpty();
    }
}
