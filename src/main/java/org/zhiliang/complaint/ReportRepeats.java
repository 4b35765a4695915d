package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Finds the reports by which the same reporter tells of the same business again (Order 121 Art. 35). */
@Component
public class ReportRepeats {

    private final Parties parties;
    private final CaseRegister register;

    ReportRepeats(Parties parties, CaseRegister register) {
        this.parties = parties;
        this.register = register;
    }

    /** The open reports of the same reporter on the same business at the same unit; none of an anonymous one. */
    public List<CaseNo> earlier(CaseNo caseNo) {
        CaseFile file = register.get(caseNo);
        String phone = phone(caseNo);
        if (phone == null) {
            return List.of();
        }
        return parties.casesByPhone(PartyRole.REPORTER, phone).stream()
                .filter(other -> !other.equals(caseNo))
                .filter(other -> isOpenBeside(file, register.get(other)) && sameBusiness(caseNo, other))
                .toList();
    }

    private static boolean isOpenBeside(CaseFile file, CaseFile other) {
        return other.kind() == CaseKind.REPORT
                && !other.isClosed()
                && other.unit().equals(file.unit());
    }

    private boolean sameBusiness(CaseNo one, CaseNo other) {
        Party mine = parties.find(one, PartyRole.REPORTED).orElse(null);
        Party theirs = parties.find(other, PartyRole.REPORTED).orElse(null);
        return mine != null
                && theirs != null
                && (mine.name().equals(theirs.name())
                        || (mine.uscc() != null && mine.uscc().equals(theirs.uscc())));
    }

    private @Nullable String phone(CaseNo caseNo) {
        return parties.find(caseNo, PartyRole.REPORTER).map(Party::phone).orElse(null);
    }
}
