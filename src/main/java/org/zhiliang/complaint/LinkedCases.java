package org.zhiliang.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.NewCase;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;

/** Opens the cases that come out of other cases, at the unit that has those. */
@Component
class LinkedCases {

    private final CaseRegister register;
    private final CaseHistory history;
    private final Parties parties;
    private final Clock clock;

    LinkedCases(CaseRegister register, CaseHistory history, Parties parties, Clock clock) {
        this.register = register;
        this.history = history;
        this.parties = parties;
        this.clock = clock;
    }

    CaseFile of(CaseNo caseNo) {
        return register.get(caseNo);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The cases of one kind that a case hangs together with. */
    List<CaseNo> linked(CaseNo caseNo, CaseKind kind) {
        return history.linked(caseNo).stream()
                .filter(other -> CaseKind.of(other) == kind)
                .toList();
    }

    /**
     * Opens a case out of another, links the two, and notes it in the first one's history, for officials only.
     *
     * @param relation how the two hang together, which is also its channel: {@code accident} or {@code lead}
     * @param status the code of its first status
     * @param round how many such cases came out of the other one before
     */
    CaseNo open(CaseFile origin, CaseKind kind, String relation, String status, int round) {
        String key = "%s/%s/%d".formatted(relation, origin.caseNo(), round);
        CaseNo caseNo = register.open(new NewCase(
                        kind,
                        origin.region(),
                        origin.unit(),
                        origin.line(),
                        status,
                        relation,
                        null,
                        clock.instant(),
                        key,
                        key))
                .caseNo();
        history.link(origin.caseNo(), caseNo, relation);
        history.note(origin.caseNo(), relation + ".opened", "system", caseNo.value());
        return caseNo;
    }

    void addParties(CaseNo caseNo, List<Party> sides) {
        parties.add(caseNo, sides);
    }
}
