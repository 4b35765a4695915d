package org.zhiliang.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.Paper;
import org.zhiliang.complaint.ReportLodging;
import org.zhiliang.complaint.Reports;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.demo.Script.Plot;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Forms;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** The report of a plot as it is handed in; the reporter is kept secret, or leaves no name. */
@Component
@Profile("demo")
class DemoReport {

    private static final String FORM = "report-intake";

    private final Reports reports;
    private final Units units;
    private final Forms forms;
    private final LaidCases laid;
    private final Clock clock;

    DemoReport(Reports reports, Units units, Forms forms, LaidCases laid, Clock clock) {
        this.reports = reports;
        this.units = units;
        this.forms = forms;
        this.laid = laid;
        this.clock = clock;
    }

    CaseNo lodge(Plot plot, int serial) {
        Paper paper = new Paper(
                DemoPaper.key(serial),
                units.serving(Units.MARKET_REGULATION, plot.region())
                        .orElseThrow()
                        .id(),
                plot.origin(),
                null,
                clock.instant(),
                parties(plot, serial),
                Map.of(),
                FORM,
                forms.form(FORM).version(),
                answers(plot),
                List.of());
        CaseNo caseNo = reports.lodge(new ReportLodging(paper, suspicion(plot), Harm.none(), null, null))
                .caseNo();
        laid.add(serial, caseNo);
        return caseNo;
    }

    private static Suspicion suspicion(Plot plot) {
        return new Suspicion(
                plot.domain(),
                plot.online() ? "onPlatform" : "ordinary",
                plot.region(),
                plot.facts(),
                plot.anonymous(),
                false,
                !plot.anonymous(),
                Suspicion.ORDINARY);
    }

    private static List<Party> parties(Plot plot, int serial) {
        Party reported = Party.organisation(PartyRole.REPORTED, plot.firm(), null, plot.address())
                .withUscc(plot.uscc(), null);
        Party reporter = Party.person(PartyRole.REPORTER, plot.name(), DemoPaper.phone(serial), plot.home())
                .kept(true);
        return plot.anonymous() ? List.of(reported) : List.of(reporter, reported);
    }

    private static Values answers(Plot plot) {
        return Values.of("anonymous", plot.anonymous() ? "yes" : "no")
                .with("respondentName", plot.firm())
                .with("respondentRegion", plot.region())
                .with("respondentAddress", plot.address())
                .with("respondentCreditCode", plot.uscc())
                .with("online", plot.online() ? "yes" : "no")
                .with("reportFacts", plot.facts())
                .with("injured", "no")
                .with("truth", true);
    }
}
