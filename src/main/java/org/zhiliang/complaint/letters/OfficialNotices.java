package org.zhiliang.complaint.letters;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;
import org.zhiliang.access.Role;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.notification.Message;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.notification.Notices;
import org.zhiliang.notification.Recipient;

/** Tells the officials of the unit that has a case, those who stand in for somebody included. */
@Component
public class OfficialNotices {

    private final People people;
    private final CaseRegister register;
    private final Notices notices;
    private final ClockWords words;

    OfficialNotices(People people, CaseRegister register, Notices notices, ClockWords words) {
        this.people = people;
        this.register = register;
        this.notices = notices;
        this.words = words;
    }

    /** Tells everybody who may act in one of these roles today; each person once. */
    public void tell(CaseNo caseNo, Telling telling, Role... roles) {
        tellAt(register.get(caseNo).unit(), caseNo, telling, roles);
    }

    /** The same in another unit than the one that has the case. */
    public void tellAt(String unit, CaseNo caseNo, Telling telling, Role... roles) {
        List<Message> messages = Arrays.stream(roles)
                .flatMap(role -> people.with(role, unit).stream())
                .map(Person::login)
                .distinct()
                .map(login -> new Message(
                        telling.kind(),
                        Recipient.staff(login),
                        caseNo,
                        telling.values(),
                        "%s/%s/%s/%s".formatted(telling.kind(), caseNo, telling.occasion(), login)))
                .toList();
        notices.queue(messages);
    }

    /** Tells them that a clock of the case is over and its act not done. */
    public void overdue(CaseNo caseNo, String code, Role... roles) {
        tell(
                caseNo,
                new Telling(
                        NoticeKind.DEADLINE_OVERDUE, words.of(caseNo, code), code + "-" + words.round(caseNo, code)),
                roles);
    }
}
