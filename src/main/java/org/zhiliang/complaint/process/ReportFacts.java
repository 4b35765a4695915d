package org.zhiliang.complaint.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.complaint.CheckFiles;
import org.zhiliang.complaint.ReportFiles;
import org.zhiliang.complaint.domain.Filing;
import org.zhiliang.complaint.domain.Findings;
import org.zhiliang.complaint.domain.PoliceTransfer;
import org.zhiliang.complaint.domain.Proposal;
import org.zhiliang.complaint.domain.ReportCheck;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/**
 * The head of the forms by which a report is checked and decided on. They are open to checkers and heads only, who may
 * know who reported.
 */
@Component
public class ReportFacts {

    private final ReportFiles reports;
    private final CheckFiles files;
    private final Parties parties;
    private final CaseFacts words;
    private final People people;

    ReportFacts(ReportFiles reports, CheckFiles files, Parties parties, CaseFacts words, People people) {
        this.reports = reports;
        this.files = files;
        this.parties = parties;
        this.words = words;
        this.people = people;
    }

    /** The values {@code caseNo}, {@code facts}, {@code check} and {@code past} that the forms show. */
    Values of(CaseNo caseNo) {
        ReportCheck check = files.get(caseNo);
        return Values.of("caseNo", caseNo.value())
                .with("facts", List.copyOf(facts(caseNo, check)))
                .with("check", List.copyOf(proposal(check)))
                .with("past", List.copyOf(past(check)));
    }

    /** What was reported; never who reported it. */
    public String suspicion(CaseNo caseNo) {
        return reports.get(caseNo).suspicion().facts();
    }

    /** What was proposed and decided in the check so far, row by row. */
    public List<Map<String, Object>> check(CaseNo caseNo) {
        ReportCheck check = files.get(caseNo);
        List<Map<String, Object>> rows = new ArrayList<>(proposal(check));
        rows.addAll(past(check));
        rows.addAll(conclusion(check));
        return rows;
    }

    private List<Map<String, Object>> conclusion(ReportCheck check) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Filing filing = check.filing();
        if (filing != null) {
            words.add(rows, "filing", words.say("complaint.report.filing." + filing.decision()));
            words.add(rows, "reason", filing.reason());
            words.add(rows, "tellBasis", filing.tellBasis());
        }
        PoliceTransfer transfer = check.transfer();
        if (transfer != null) {
            words.add(rows, "receipt", transfer.receipt());
            words.add(rows, "refusal", transfer.refusal());
        }
        words.add(rows, "mergedInto", check.mergedInto());
        return rows;
    }

    private List<Map<String, Object>> facts(CaseNo caseNo, ReportCheck check) {
        ReportFiles.Report report = reports.get(caseNo);
        List<Map<String, Object>> rows = new ArrayList<>();
        words.add(
                rows,
                "status",
                words.say("complaint.report.status." + check.status().code()));
        words.add(rows, "source", words.say("complaint.report.source." + (check.fromMediation() ? "lead" : "report")));
        words.add(rows, "receivedOn", report.receivedOn().toString());
        parties.find(caseNo, PartyRole.REPORTED).ifPresent(reported -> words.add(rows, "reported", inWords(reported)));
        words.add(
                rows,
                "reporter",
                parties.find(caseNo, PartyRole.REPORTER)
                        .map(this::inWords)
                        .orElseGet(() -> words.say("complaint.reporter.anonymous")));
        words.add(rows, "suspicion", report.suspicion().facts());
        return rows;
    }

    private String inWords(Party party) {
        return Arrays.asList(party.name(), party.phone(), party.address()).stream()
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(words.say("complaint.listComma")));
    }

    private List<Map<String, Object>> proposal(ReportCheck check) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Proposal proposal = check.proposal();
        if (proposal != null) {
            words.add(rows, "proposal", words.say("complaint.report.proposal." + proposal.what()));
            words.add(rows, "grounds", proposal.grounds());
            words.add(rows, "checker", people.nameOf(proposal.checker()));
        }
        Findings found = check.findings();
        if (found != null) {
            words.add(rows, "checkCourse", found.course());
            words.add(rows, "checkFound", found.facts());
            words.add(rows, "evidence", found.evidence());
            words.add(rows, "tests", found.tests());
            words.add(rows, "basis", found.basis());
        }
        PoliceTransfer transfer = check.transfer();
        if (transfer != null && proposal != null && "police".equals(proposal.what())) {
            words.add(rows, "authority", transfer.authority());
            words.add(rows, "officers", names(transfer.officers()));
            words.add(rows, "items", transfer.items());
        }
        return rows;
    }

    private String names(String logins) {
        return Arrays.stream(logins.split(","))
                .map(people::nameOf)
                .collect(Collectors.joining(words.say("complaint.listComma")));
    }

    /** What was decided on earlier proposals. */
    private List<Map<String, Object>> past(ReportCheck check) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (check.extension() != null) {
            words.add(rows, "extension", words.say("complaint.report.extension." + check.extension()));
        }
        words.add(rows, "opinion", check.opinion());
        return rows;
    }
}
