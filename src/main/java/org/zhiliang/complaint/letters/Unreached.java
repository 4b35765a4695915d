package org.zhiliang.complaint.letters;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Role;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.party.PartyRole;

/** What becomes of a message to a party who gave neither a mobile number nor a mail address: an official sends it by post. */
@Component
class Unreached {

    private final CaseHistory history;
    private final OfficialNotices officials;
    private final MessageSource messages;

    Unreached(CaseHistory history, OfficialNotices officials, MessageSource messages) {
        this.history = history;
        this.officials = officials;
        this.messages = messages;
    }

    /** Notes it in the history of the case and asks those who handle it to print the link and post it. */
    void note(CaseNo caseNo, PartyRole role, Telling telling) {
        history.note(caseNo, "letter.unreachable", Audit.SYSTEM, role.code());
        String who = messages.getMessage("complaint.role." + role.code(), null, Locale.SIMPLIFIED_CHINESE);
        officials.tell(
                caseNo,
                new Telling(
                        NoticeKind.PARTY_UNREACHABLE,
                        Values.of("who", who),
                        telling.kind() + "-" + telling.occasion() + "-" + role.code()),
                Role.HANDLER,
                Role.MEDIATOR);
    }
}
