package org.zhiliang.complaint.process;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.ReportFiles;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/**
 * The head of every official's form: the case number for the link to the dossier, and a table of the facts that one needs
 * at hand, in the reader's language.
 */
@Component
public class CaseFacts {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ComplaintFiles files;
    private final ReportFiles reports;
    private final Parties parties;
    private final MessageSource messages;
    private final Units units;

    CaseFacts(ComplaintFiles files, ReportFiles reports, Parties parties, MessageSource messages, Units units) {
        this.files = files;
        this.reports = reports;
        this.parties = parties;
        this.messages = messages;
        this.units = units;
    }

    /** The values {@code caseNo} and {@code facts} that the forms' head shows. */
    public Values of(CaseNo caseNo) {
        return Values.of("caseNo", caseNo.value()).withLater(() -> Values.of("facts", rows(caseNo)), "facts");
    }

    private List<Object> rows(CaseNo caseNo) {
        return CaseKind.of(caseNo) == CaseKind.REPORT ? ofReport(caseNo) : ofComplaint(caseNo);
    }

    /** Who reports is not among them: only those who check may know (Order 121 Art. 37). */
    private List<Object> ofReport(CaseNo caseNo) {
        ReportFiles.Report report = reports.get(caseNo);
        Suspicion suspicion = report.suspicion();
        List<Object> rows = new ArrayList<>();
        add(rows, "receivedOn", report.receivedOn());
        add(rows, "reporter", say("complaint.reporter." + (suspicion.anonymous() ? "anonymous" : "named")));
        add(rows, "reported", name(caseNo, PartyRole.REPORTED));
        add(rows, "suspicion", suspicion.facts());
        return rows;
    }

    private List<Object> ofComplaint(CaseNo caseNo) {
        Complaint complaint = files.get(caseNo);
        Claim claim = complaint.claim();
        List<Object> rows = new ArrayList<>();
        add(rows, "status", say("complaint.status." + complaint.status().code()));
        add(rows, "receivedOn", complaint.receivedOn());
        add(rows, "complainant", name(caseNo, PartyRole.COMPLAINANT));
        add(rows, "respondent", name(caseNo, PartyRole.RESPONDENT));
        add(rows, "goods", claim.goods());
        add(
                rows,
                "amount",
                claim.amount() == null
                        ? null
                        : say("complaint.yuan", claim.amount().toPlainString()));
        add(rows, "claims", claims(claim));
        add(rows, "boughtOn", claim.boughtOn());
        add(rows, "facts", claim.facts());
        return rows;
    }

    /** One row of a table of label and value. */
    public Map<String, Object> row(String label, String value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", label);
        row.put("value", value);
        return row;
    }

    /** The unit's name for people. */
    public String unitName(String unit) {
        return units.nameOf(unit);
    }

    /** One move of the case in words: from where, to where, why. */
    public String moveText(Routing.Move move) {
        String to = move.toUnit() == null ? "" : units.nameOf(move.toUnit());
        String why = move.code() == null ? "" : say("complaint.returnReason." + move.code());
        return say(
                move.toUnit() == null ? "complaint.stayText" : "complaint.moveText",
                move.at().atZone(BEIJING).toLocalDate().toString(),
                units.nameOf(move.fromUnit()),
                to,
                why,
                move.reason() == null ? "" : move.reason());
    }

    /** A sentence in the reader's language. */
    public String say(String code, @Nullable Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }

    /** Adds a row to a table of facts, under the name that the fact has in messages; what is unknown has none. */
    void add(List<? super Map<String, Object>> rows, String fact, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            rows.add(row(say("complaint.fact." + fact), value.toString()));
        }
    }

    private @Nullable String name(CaseNo caseNo, PartyRole role) {
        return parties.find(caseNo, role).map(Party::name).orElse(null);
    }

    private String claims(Claim claim) {
        return claim.claims().stream()
                .map(code -> say("complaint.claim." + code))
                .collect(Collectors.joining(say("complaint.listComma")));
    }
}
