package org.zhiliang.complaint.letters;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.workday.Reminder;
import org.zhiliang.workday.Reminder.Stage;

/** Tells those who work against a clock at its half, at four fifths and on its last working day, and when it is over. */
@Component
class ClockNotices {

    private final CaseRegister register;
    private final OfficialNotices officials;
    private final ClockWords words;

    ClockNotices(CaseRegister register, OfficialNotices officials, ClockWords words) {
        this.register = register;
        this.officials = officials;
        this.words = words;
    }

    @EventListener
    void tell(Reminder reminder) {
        CaseNo caseNo = reminder.caseNo();
        Set<Role> watchers = Watchers.of(reminder.code());
        if (watchers.isEmpty() || register.find(caseNo).isEmpty()) {
            return;
        }
        Telling telling = new Telling(
                kind(reminder.stage()), words.of(caseNo, reminder.code()), reminder.code() + "-" + reminder.round());
        officials.tell(caseNo, telling, told(watchers, reminder.stage()).toArray(Role[]::new));
    }

    /** From the last working day on, the head of the unit is told too. */
    private static Set<Role> told(Set<Role> watchers, Stage stage) {
        Set<Role> told = EnumSet.copyOf(watchers);
        if (stage.compareTo(Stage.LAST_WORKING_DAY) >= 0) {
            told.add(Role.HEAD);
        }
        return told;
    }

    private static NoticeKind kind(Stage stage) {
        return switch (stage) {
            case HALF -> NoticeKind.DEADLINE_HALF;
            case FOUR_FIFTHS -> NoticeKind.DEADLINE_NEAR;
            case LAST_WORKING_DAY -> NoticeKind.DEADLINE_LAST_DAY;
            case OVERDUE -> NoticeKind.DEADLINE_OVERDUE;
        };
    }
}
