package org.zhiliang.complaint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** The cases that a complaint gives rise to: the alert of an accident, and the check of a lead. */
@Service
@Transactional
public class Offshoots {

    private final ComplaintFiles complaints;
    private final Parties parties;
    private final Accidents accidents;
    private final Leads leads;
    private final ReportLetters letters;

    Offshoots(ComplaintFiles complaints, Parties parties, Accidents accidents, Leads leads, ReportLetters letters) {
        this.complaints = complaints;
        this.parties = parties;
        this.accidents = accidents;
        this.leads = leads;
        this.letters = letters;
    }

    /** Opens an accident alert with what the complaint tells of the harm. */
    public CaseNo openAccidentAlert(CaseNo caseNo) {
        Complaint complaint = complaints.get(caseNo);
        return accidents.open(
                caseNo,
                Accidents.Told.of(
                        parties.find(caseNo, PartyRole.RESPONDENT).orElse(null), complaint.facts(), complaint.harm()));
    }

    /**
     * Opens the check of a lead that the mediation found (Order 121 Art. 27). The complainant is kept as its secret source,
     * who can be answered; the respondent learns nothing of it.
     */
    public CaseNo openLead(CaseNo caseNo) {
        List<Party> sides = new ArrayList<>();
        parties.find(caseNo, PartyRole.COMPLAINANT)
                .ifPresent(source -> sides.add(source.as(PartyRole.REPORTER).kept(true)));
        parties.find(caseNo, PartyRole.RESPONDENT).ifPresent(trader -> sides.add(trader.as(PartyRole.REPORTED)));
        CaseNo lead = leads.open(complaints.get(caseNo), sides);
        letters.leadHandover(caseNo, lead, complaints.get(caseNo).facts());
        return lead;
    }
}
