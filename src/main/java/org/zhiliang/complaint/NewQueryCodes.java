package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.Throttle;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.letters.CaseNotices;
import org.zhiliang.complaint.letters.Telling;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * A new query code for whoever handed a case in and has lost theirs. Only somebody who is already in the case by another
 * way gets one, so that nobody makes a stranger's code worthless from outside.
 */
@Service
@Transactional
public class NewQueryCodes {

    private final CaseRegister register;
    private final CaseNotices parties;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;

    NewQueryCodes(CaseRegister register, CaseNotices parties, Throttle throttle, Audit audit, Clock clock) {
        this.register = register;
        this.parties = parties;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** The code is the sender's own; the other side and joint complainants come by links. */
    public boolean mayRenew(Key key) {
        return key.role() == PartyRole.COMPLAINANT || key.role() == PartyRole.REPORTER;
    }

    /**
     * Makes the new code, which opens the cases that came in the same paper too, and sends it to the address in the file.
     *
     * @throws NotFound if the holder of the key has no query code
     * @throws org.zhiliang.access.TooOften if it was renewed too often just now
     */
    public String renew(Key key) {
        if (!mayRenew(key)) {
            throw new NotFound("query code of " + key.caseNo());
        }
        throttle.count("query-code:" + key.caseNo(), Throttle.ACCOUNT);
        String code = register.renewQueryCode(key.caseNo());
        audit.changedBy(
                key.actor().id(), "complaint.queryCode", "case", key.caseNo().value());
        Instant now = clock.instant();
        parties.sender(
                key.caseNo(),
                new Telling(NoticeKind.QUERY_CODE_RENEWED, Values.of("queryCode", code), "code-" + now.toEpochMilli()));
        return code;
    }
}
