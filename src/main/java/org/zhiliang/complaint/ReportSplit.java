package org.zhiliang.complaint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Takes the report out of a complaint whose paper holds one: both go on, linked, each with its own clock (Order 121 Art. 9). */
@Service
@Transactional
public class ReportSplit {

    /** How the two cases hang together. */
    public static final String SPLIT = "split";

    private final ComplaintFiles complaints;
    private final PaperRows papers;
    private final Parties parties;
    private final CaseRegister register;
    private final Reports reports;

    ReportSplit(ComplaintFiles complaints, PaperRows papers, Parties parties, CaseRegister register, Reports reports) {
        this.complaints = complaints;
        this.papers = papers;
        this.parties = parties;
        this.register = register;
        this.reports = reports;
    }

    /**
     * Opens the report beside the complaint, received when the complaint was; the same report where that was done
     * before.
     *
     * @param lead what is reported; the facts of the complaint where nobody put it more narrowly
     * @param by the official who found it
     */
    public CaseNo split(CaseNo caseNo, @Nullable String lead, String by) {
        Complaint complaint = complaints.get(caseNo);
        Claim claim = complaint.claim();
        CaseFile file = register.get(caseNo);
        PaperRows.Kept kept = papers.of(caseNo);
        Paper paper = new Paper(
                Paper.besideKey(kept.key()),
                complaint.intakeUnit(),
                file.origin(),
                file.lodgedBy(),
                by,
                file.receivedAt(),
                parties.of(caseNo).stream().flatMap(ReportSplit::inReport).toList(),
                Map.of(),
                kept.form(),
                kept.formVersion(),
                kept.answers(),
                List.of());
        Suspicion suspicion = new Suspicion(
                claim.domain(),
                claim.traderKind(),
                claim.region(),
                lead == null ? claim.facts() : lead,
                false,
                false,
                false,
                Suspicion.ORDINARY);
        ReportLodging.Origin origin = new ReportLodging.Origin(caseNo, SPLIT);
        return reports.lodge(new ReportLodging(paper, suspicion, Harm.none(), origin, null))
                .caseNo();
    }

    /** Who complains is who reports, and from now on a secret. */
    private static Stream<Party> inReport(Party party) {
        return switch (party.role()) {
            case COMPLAINANT -> Stream.of(party.as(PartyRole.REPORTER).kept(true));
            case RESPONDENT -> Stream.of(party.as(PartyRole.REPORTED));
            default -> Stream.empty();
        };
    }
}
