package org.zhiliang.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.Filing;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;

/**
 * Answers to those who reported: a named reporter is told the decision where some law wants it (Order 121 Art. 36); the
 * unit that passed on a lead always reads in its own case what became of it.
 */
@Service
@Transactional
public class ReportAnswers {

    private static final String SYSTEM = "system";

    private final CheckFiles files;
    private final Parties parties;
    private final ReportLetters letters;
    private final CaseHistory history;
    private final CaseRegister register;

    ReportAnswers(
            CheckFiles files, Parties parties, ReportLetters letters, CaseHistory history, CaseRegister register) {
        this.files = files;
        this.parties = parties;
        this.letters = letters;
        this.history = history;
        this.register = register;
    }

    /** Whether there is somebody with a name who could be told. */
    @Transactional(readOnly = true)
    public boolean hasAddressee(CaseNo caseNo) {
        return parties.find(caseNo, PartyRole.REPORTER).isPresent();
    }

    public void tell(CaseNo caseNo) {
        Filing filing = files.get(caseNo).filing();
        if (filing != null && filing.tellBasis() != null && hasAddressee(caseNo)) {
            letters.answer(caseNo, filing, filing.tellBasis());
        } else {
            history.note(caseNo, "report.noAnswer", SYSTEM, null);
        }
        if (files.get(caseNo).fromMediation()) {
            history.linked(caseNo).stream()
                    .filter(other -> register.get(other).kind() == CaseKind.COMPLAINT)
                    .forEach(complaint -> history.note(
                            complaint,
                            filing != null && filing.isFiled() ? "lead.filed" : "lead.notFiled",
                            SYSTEM,
                            caseNo.value()));
        }
    }
}
