package org.zhiliang.complaint.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AccidentAlarm;
import org.zhiliang.complaint.AccidentClock;
import org.zhiliang.complaint.AccidentFiles;
import org.zhiliang.complaint.AccidentReporting;
import org.zhiliang.complaint.AccidentRules;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code accident-alert} asks. */
@Component("accidentSteps")
public class AccidentSteps {

    private final AccidentFiles files;
    private final AccidentReporting reporting;
    private final AccidentClock clock;
    private final AccidentRules rules;
    private final AccidentAlarm alarm;

    AccidentSteps(
            AccidentFiles files,
            AccidentReporting reporting,
            AccidentClock clock,
            AccidentRules rules,
            AccidentAlarm alarm) {
        this.files = files;
        this.reporting = reporting;
        this.clock = clock;
        this.rules = rules;
        this.alarm = alarm;
    }

    /** The group at the level that has to report up next. */
    public String levelGroup(String caseNo) {
        return rules.reportersAt(alert(caseNo).unit());
    }

    /** Until when the verification is due. */
    public Date firstDue(String caseNo) {
        return Date.from(clock.firstDue(alert(caseNo)));
    }

    /** Until when the level that has the report must report on. */
    public Date onwardDue(String caseNo) {
        return Date.from(clock.onwardDue(alert(caseNo)));
    }

    /** How long changes are reported. */
    public Date supplementDue(String caseNo) {
        return Date.from(clock.supplementDue(alert(caseNo)));
    }

    /** Grades the accident by the decision table (State Council Order 493 Art. 3). */
    public void grade(String caseNo) {
        reporting.grade(new CaseNo(caseNo));
    }

    /** Wakes the level that has just been told; answers whether it is the one that must know (Art. 10). */
    public boolean reportedUp(String caseNo) {
        return alarm.reported(new CaseNo(caseNo));
    }

    /** The verification is overdue: notes it and wakes the leaders. */
    public void escalateOverdue(String caseNo) {
        alarm.overdue(new CaseNo(caseNo));
    }

    /** A level has not reported on in time: notes it and wakes the leaders of the next level. */
    public void escalateReport(String caseNo) {
        alarm.reportOverdue(new CaseNo(caseNo));
    }

    private AccidentAlert alert(String caseNo) {
        return files.get(new CaseNo(caseNo));
    }
}
