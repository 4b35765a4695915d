package org.zhiliang.complaint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;

/** Opens accident alerts out of reports that turn out to be about deaths or serious injuries. */
@Service
@Transactional
public class ReportAccidents {

    private final ReportFiles reports;
    private final Parties parties;
    private final Accidents accidents;

    ReportAccidents(ReportFiles reports, Parties parties, Accidents accidents) {
        this.reports = reports;
        this.parties = parties;
        this.accidents = accidents;
    }

    /** The alert carries what was reported, and never who reported it. */
    public CaseNo open(CaseNo report) {
        ReportFiles.Report told = reports.get(report);
        return accidents.open(
                report,
                Accidents.Told.of(
                        parties.find(report, PartyRole.REPORTED).orElse(null),
                        told.suspicion().facts(),
                        new Harm(told.dead(), told.injured(), false, false, 0, told.loss())));
    }
}
