package org.zhiliang.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;
import org.zhiliang.access.Role;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;

/** Wakes those who must act on an accident at once. */
@Service
@Transactional
public class AccidentAlarm {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Notices notices;
    private final People people;
    private final AccidentFiles files;
    private final AccidentClock clock;
    private final CaseHistory history;
    private final AccidentRules rules;

    AccidentAlarm(
            Notices notices,
            People people,
            AccidentFiles files,
            AccidentClock clock,
            CaseHistory history,
            AccidentRules rules) {
        this.notices = notices;
        this.people = people;
        this.files = files;
        this.clock = clock;
        this.history = history;
        this.rules = rules;
    }

    /** An alert has been opened: the heads verify, the leaders know. */
    void opened(CaseNo caseNo) {
        AccidentAlert alert = files.get(caseNo);
        raise(alert, alert.unit(), clock.firstDue(alert), "opened", Role.HEAD, Role.LEADER);
    }

    /** The time for the verification has passed: notes it and wakes the leaders. */
    public void overdue(CaseNo caseNo) {
        AccidentAlert alert = files.get(caseNo);
        history.note(caseNo, "accident.overdue", "system", null);
        raise(alert, alert.unit(), clock.firstDue(alert), "overdue", Role.LEADER);
    }

    /** A level has not reported on in time: notes it and wakes the leaders of the level that waits for it. */
    public void reportOverdue(CaseNo caseNo) {
        AccidentAlert alert = files.get(caseNo);
        history.note(caseNo, "accident.reportOverdue", "system", alert.unit());
        raise(alert, rules.superiorOf(alert), clock.onwardDue(alert), "late", Role.LEADER);
    }

    /** A report has come to the next level, which reports on or follows it; answers whether all levels know that must. */
    public boolean reported(CaseNo caseNo) {
        AccidentAlert alert = files.get(caseNo);
        boolean all = alert.isReported();
        Instant due = all ? clock.supplementDue(alert) : clock.onwardDue(alert);
        raise(alert, alert.unit(), due, "reported", Role.LEADER);
        return all;
    }

    private void raise(AccidentAlert alert, String unit, Instant due, String occasion, Role... roles) {
        String until = MINUTE.format(due);
        List<String> logins = Arrays.stream(roles)
                .flatMap(role -> people.with(role, unit).stream())
                .map(Person::login)
                .distinct()
                .toList();
        notices.queue(logins.stream()
                .map(login -> new Message(
                        NoticeKind.ACCIDENT_ALERT,
                        Recipient.staff(login),
                        new CaseNo(alert.caseNo()),
                        Values.of("due", until),
                        "accident/%s/%s/%s/%s".formatted(alert.caseNo(), occasion, until, login)))
                .toList());
    }
}
