package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.AccidentAccount;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.AccidentLevel;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.CaseNo;

/** Verifies, grades and reports accidents upward (State Council Order 493 Art. 9-13; Regulation Art. 30). */
@Service
@Transactional
public class AccidentReporting {

    private final AccidentFiles files;
    private final AccidentRules rules;
    private final AccidentClock clock;
    private final AccidentReports reports;
    private final CaseHistory history;

    AccidentReporting(
            AccidentFiles files,
            AccidentRules rules,
            AccidentClock clock,
            AccidentReports reports,
            CaseHistory history) {
        this.files = files;
        this.rules = rules;
        this.clock = clock;
        this.reports = reports;
        this.history = history;
    }

    /** How a report goes up. */
    public record Upward(
            AccidentLevel target,
            List<String> told,
            @Nullable String note) {}

    /** The verification found an accident. */
    public void confirm(CaseNo caseNo, String category, AccidentAccount account, Casualties known, String by) {
        clock.verified(files.get(caseNo));
        files.change(caseNo, by, alert -> alert.confirm(category, account, known, by));
    }

    /** It is no accident; whoever has been told of one before is told so. */
    public void exclude(CaseNo caseNo, String reason, String by) {
        AccidentAlert before = files.get(caseNo);
        clock.verified(before);
        AccidentAlert alert = files.change(caseNo, by, found -> found.exclude(reason, by));
        if (before.isInformed()) {
            keep(alert, "exclusion", by, reason);
        }
        clock.closed(alert);
    }

    /** Grades by the table. */
    public void grade(CaseNo caseNo) {
        AccidentAlert graded = files.change(caseNo, "system", alert -> alert.graded(rules.grade(alert.casualties())));
        history.note(caseNo, "accident.graded." + graded.grade(), "system", null);
    }

    /** The grade that these numbers would have. */
    @Transactional(readOnly = true)
    public int gradeOf(Casualties known) {
        return rules.grade(known);
    }

    /** The level that has the alert reports to another. */
    public void report(CaseNo caseNo, Upward upward, String by) {
        AccidentAlert before = files.get(caseNo);
        String fromUnit = before.unit();
        AccidentLevel fromLevel = before.level();
        String toUnit = rules.target(before, upward.target())
                .map(AccidentRules.Target::unit)
                .orElse(null);
        AccidentAlert alert = files.change(caseNo, by, found -> found.reportTo(upward.target(), toUnit));
        clock.reportedFrom(alert, fromLevel);
        reports.keep(
                alert,
                new AccidentReports.Address(
                        "level",
                        fromUnit,
                        upward.target(),
                        toUnit,
                        String.join(",", upward.told()),
                        by,
                        upward.note()));
        history.note(caseNo, "accident.reported." + upward.target().code(), by, null);
    }

    /** Takes a change within the time for supplements; it goes up level by level again. */
    public void supplement(CaseNo caseNo, Casualties known, String note, String by) {
        AccidentAlert before = files.get(caseNo);
        boolean lower = before.grade() != null && rules.grade(known) < before.grade();
        AccidentAlert alert = files.change(caseNo, by, found -> found.supplement(known, note));
        keep(alert, lower ? "correction" : "supplement", by, note);
        history.note(caseNo, lower ? "accident.corrected" : "accident.supplemented", by, null);
    }

    public void close(CaseNo caseNo, String by) {
        clock.closed(files.change(caseNo, by, AccidentAlert::close));
    }

    @Transactional(readOnly = true)
    public List<AccidentReports.Report> reports(CaseNo caseNo) {
        return reports.of(caseNo);
    }

    /** Keeps a report to every level that knows. */
    private void keep(AccidentAlert alert, String kind, String by, String note) {
        reports.keep(alert, new AccidentReports.Address(kind, alert.unit(), alert.level(), null, "", by, note));
    }
}
