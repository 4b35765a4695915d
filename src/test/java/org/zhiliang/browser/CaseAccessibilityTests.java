package org.zhiliang.browser;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodgings;
import org.zhiliang.complaint.MediatedCase;
import org.zhiliang.complaint.Reportings;
import org.zhiliang.complaint.Reports;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** axe-core finds nothing on the pages of cases either, whoever looks at them. */
@ServedHouse
class CaseAccessibilityTests {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Complaints complaints;

    @Autowired
    Reports reports;

    @Autowired
    CaseHistory history;

    @Autowired
    PartyKeys keys;

    @Autowired
    ProcessDriver driver;

    private final Inspection inspection = new Inspection();

    @Test
    void the_pages_of_both_parties_of_a_mediation() {
        MediatedCase mediated = MediatedCase.lodged(complaints, driver).arranged();
        String page = "/case/" + mediated.caseNo();
        Screen complainant = chromium.phone(port).visit("/case");
        complainant
                .fill("number", mediated.caseNo().value())
                .fill("code", mediated.queryCode())
                .send();
        for (String path : List.of(
                page,
                page + "?lang=en",
                page + "/room?lang=zh",
                page + "/evidence",
                page + "/colleague",
                page + "/ask/withdrawal")) {
            inspection.look(complainant, path);
        }
        Screen respondent = chromium.phone(port);
        inspection.look(respondent, "/link/" + keys.issue(mediated.caseNo(), PartyRole.RESPONDENT, Duration.ofDays(1)));
        respondent.send();
        inspection.inspect(respondent, "case-respondent");
        inspection.look(respondent, page + "/room");
        inspection.findsNothing();
    }

    @Test
    void the_dossiers_of_a_complaint_a_report_and_an_accident() {
        MediatedCase mediated = MediatedCase.lodged(complaints, driver).arranged();
        CaseNo report = reports.lodge(Reportings.aReport().lodging()).caseNo();
        CaseNo harmful = complaints
                .lodge(Lodgings.aComplaint()
                        .in("650102")
                        .withHarm(new Harm(1, 2, true, false, 0, new BigDecimal("50000")))
                        .lodging())
                .caseNo();
        CaseNo accident = history.linked(harmful).get(0);
        Screen head = chromium.desktop(port).signIn("ts-head");
        String dossier = "/staff/cases/" + mediated.caseNo();
        for (String path : List.of(
                dossier,
                dossier + "?lang=en",
                dossier + "/room?lang=zh",
                dossier + "/filing",
                "/staff/cases/" + report)) {
            inspection.look(head, path);
        }
        for (String path : List.of("/staff/cases", "/staff/cases?kind=complaint&state=open", "/staff/board")) {
            inspection.look(head, path);
        }
        inspection.look(head, "/staff/cases/" + accident);
        inspection.look(chromium.desktop(port).signIn("ts-mediator"), dossier);
        inspection.findsNothing();
    }

    @Test
    void the_counter_where_papers_are_taken_in_for_others() {
        Screen intake = chromium.desktop(port).signIn("ts-intake");
        for (String path : List.of(
                "/staff/intake",
                "/staff/intake/complaint-for-others",
                "/staff/intake/complaint-for-others/receipt",
                "/staff/intake/complaint-for-others/check")) {
            inspection.look(intake, path);
        }
        inspection.findsNothing();
    }
}
