package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram accident-alert. */
@Component
public class AccidentSteps {

    /** The group {@code role@unit} of the unit that verifies the accident. */
    public String group(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: group");
    }

    /** The group of a role at the level that has to report up next. */
    public String levelGroup(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: levelGroup");
    }

    /** Grades the accident by the decision table (State Council Order 493 Art. 3). */
    public void grade(String caseNo) {
        throw new UnsupportedOperationException("not built yet: grade");
    }

    /** Records a report to the next level; answers whether the level that must know has been reached (Art. 10). */
    public boolean reportedUp(String caseNo) {
        throw new UnsupportedOperationException("not built yet: reportedUp");
    }

    /** Warns the leader that the hour for verification has run out. */
    public void escalateOverdue(String caseNo) {
        throw new UnsupportedOperationException("not built yet: escalateOverdue");
    }
}
