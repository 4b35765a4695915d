package org.zhiliang.complaint.letters;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.Agreements.Agreement;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.workday.Reminder;
import org.zhiliang.workday.Reminder.Stage;

/**
 * Reminds the parties of the time that is their own: for the proof of identity, the answer and the signature. They are told
 * when most of it is gone and once more on the last working day; whoever has signed already is left in peace.
 */
@Component
class PartyReminders {

    private static final Set<Stage> TOLD = EnumSet.of(Stage.FOUR_FIFTHS, Stage.LAST_WORKING_DAY);
    private static final Map<String, NoticeKind> KINDS = Map.of(
            "T-ID", NoticeKind.IDENTITY_DUE,
            "T-ANSWER", NoticeKind.ANSWER_DUE,
            "T-SIGN", NoticeKind.SIGNATURE_DUE);

    private final CaseRegister register;
    private final CaseNotices parties;
    private final Agreements agreements;

    PartyReminders(CaseRegister register, CaseNotices parties, Agreements agreements) {
        this.register = register;
        this.parties = parties;
        this.agreements = agreements;
    }

    @EventListener
    void tell(Reminder reminder) {
        NoticeKind kind = KINDS.get(reminder.code());
        CaseNo caseNo = reminder.caseNo();
        if (kind == null
                || !TOLD.contains(reminder.stage())
                || register.find(caseNo).isEmpty()) {
            return;
        }
        Telling telling = new Telling(
                kind,
                Values.of("until", reminder.due().toString()),
                reminder.code() + "-" + reminder.round() + "-" + reminder.stage());
        switch (kind) {
            case IDENTITY_DUE -> parties.complainant(caseNo, telling);
            case ANSWER_DUE -> parties.respondent(caseNo, telling);
            default -> unsigned(caseNo, telling);
        }
    }

    private void unsigned(CaseNo caseNo, Telling telling) {
        Agreement agreement = agreements.of(caseNo);
        if (agreement.complainantName() == null) {
            parties.complainant(caseNo, telling);
        }
        if (agreement.respondentName() == null) {
            parties.respondent(caseNo, telling);
        }
    }
}
