package org.zhiliang.workday;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.workday.CalendarImpact.Shift;
import org.zhiliang.workday.CalendarPreview.Months;
import org.zhiliang.workday.domain.CalendarContent;
import org.zhiliang.workday.domain.CalendarFile;

/**
 * The calendars and the loading of new years: first a preview that stores nothing, then a new version, with which every
 * open deadline, task and timer is reckoned anew in the same transaction.
 */
@Service
public class Calendars {

    private final CalendarVersions versions;
    private final CalendarChecks checks;
    private final CalendarImpact impact;
    private final DeadlineRows deadlines;
    private final CalendarRecord record;

    Calendars(
            CalendarVersions versions,
            CalendarChecks checks,
            CalendarImpact impact,
            DeadlineRows deadlines,
            CalendarRecord record) {
        this.versions = versions;
        this.checks = checks;
        this.impact = impact;
        this.deadlines = deadlines;
        this.record = record;
    }

    /** What loading a file would do; nothing is stored. */
    @Transactional(readOnly = true)
    public CalendarPreview preview(CalendarUpload upload) {
        int base = versions.current();
        return preview(upload, base, versions.content(base), deadlines.allReckonable());
    }

    private CalendarPreview preview(CalendarUpload upload, int base, CalendarContent before, List<Deadline> clocks) {
        CalendarFile file = CalendarFile.read(upload.text());
        List<String> problems = checks.problems(upload, file, before);
        if (!problems.isEmpty()) {
            return new CalendarPreview(base, upload, problems, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        CalendarContent after = before.with(upload.year(), file.days());
        return new CalendarPreview(
                base,
                upload,
                List.of(),
                checks.doubts(upload, file, after),
                file.days(),
                before.changesTo(after),
                months(before, after),
                impact.moves(impact.shifts(clocks, after, base + 1)));
    }

    private static List<Months> months(CalendarContent before, CalendarContent after) {
        List<Months> months = new ArrayList<>();
        for (CalendarScope scope : CalendarScope.values()) {
            Set<Integer> touched = new TreeSet<>();
            before.changesTo(after).forEach(change -> touched.add(change.date().getYear()));
            for (int year : touched) {
                months.add(new Months(scope, year, before.workingDays(scope, year), after.workingDays(scope, year)));
            }
        }
        months.removeIf(each -> each.after().isEmpty());
        return months;
    }

    /**
     * Loads a file as the next version.
     *
     * @param base the version that the preview was reckoned on
     * @param by the administrator's user name
     * @return the preview as it came true
     * @throws NotAllowedNow if the calendars have changed since the preview, or a case that would move is being worked on
     *     at this very moment
     * @throws SubmissionRefused if the file has a problem
     */
    @Transactional
    public CalendarPreview load(CalendarUpload upload, int base, String by) {
        CalendarContent before = versions.content(base);
        record.supersede(base);
        List<Deadline> clocks = deadlines.lockAllReckonable();
        CalendarPreview done = preview(upload, base, before, clocks);
        if (!done.isLoadable()) {
            throw new SubmissionRefused("file", done.problems().get(0));
        }
        CalendarContent after = before.with(upload.year(), done.days());
        List<Shift> shifts = impact.shifts(clocks, after, base + 1);
        record.keep(base + 1, upload, after, by);
        shifts.forEach(shift ->
                deadlines.update(shift.deadline(), shift.deadline().terms().extension(), shift.due()));
        record.tell(shifts);
        return done;
    }
}
