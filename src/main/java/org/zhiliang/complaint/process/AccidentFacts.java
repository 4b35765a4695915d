package org.zhiliang.complaint.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AccidentFiles;
import org.zhiliang.complaint.AccidentReporting;
import org.zhiliang.complaint.AccidentReports.Report;
import org.zhiliang.complaint.domain.AccidentAccount;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** The head of the forms of an accident alert: what is known, and the reports made so far. */
@Component
public class AccidentFacts {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CaseFacts.BEIJING);

    private final AccidentFiles files;
    private final AccidentReporting reporting;
    private final CaseFacts words;

    AccidentFacts(AccidentFiles files, AccidentReporting reporting, CaseFacts words) {
        this.files = files;
        this.reporting = reporting;
        this.words = words;
    }

    /** The values {@code caseNo}, {@code facts} and {@code reports} that the forms' head shows. */
    Values of(CaseNo caseNo) {
        return Values.of("caseNo", caseNo.value())
                .with("facts", List.copyOf(facts(caseNo)))
                .with("reports", List.copyOf(reports(caseNo)));
    }

    /** What is known of the accident, row by row, as Article 12 of Order 493 lists it. */
    public List<Map<String, Object>> facts(CaseNo caseNo) {
        AccidentAlert alert = files.get(caseNo);
        AccidentAccount account = alert.account();
        List<Map<String, Object>> rows = new ArrayList<>();
        words.add(rows, "status", words.say("complaint.status." + alert.status().code()));
        words.add(rows, "origin", alert.origin());
        words.add(rows, "category", words.say("complaint.accident.category." + alert.category()));
        words.add(rows, "culprit", account.culprit());
        words.add(rows, "happenedAt", minute(account.happenedAt()));
        words.add(rows, "place", account.place());
        words.add(rows, "course", account.course());
        words.add(rows, "harm", harm(alert.casualties()));
        words.add(rows, "measures", account.measures());
        words.add(rows, "remarks", account.remarks());
        if (alert.grade() != null) {
            words.add(rows, "grade", words.say("complaint.accident.grade." + alert.grade()));
            words.add(
                    rows,
                    "mustKnow",
                    words.say("complaint.accident.level." + alert.mustKnow().code()));
        }
        words.add(rows, "reason", alert.reason());
        return rows;
    }

    /** The reports made so far, row by row. */
    public List<Map<String, Object>> reports(CaseNo caseNo) {
        return reporting.reports(caseNo).stream()
                .map(report -> words.row(MINUTE.format(report.at()), sentence(report)))
                .toList();
    }

    private String sentence(Report report) {
        String receiver = report.toUnit() == null
                ? words.say("complaint.accident.level." + report.toLevel().code())
                : words.unitName(report.toUnit());
        String told = Arrays.stream(report.told().split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> words.say("complaint.accident.told." + code))
                .collect(Collectors.joining(words.say("complaint.listComma")));
        return words.say(
                "complaint.accident.report." + report.kind(),
                words.unitName(report.fromUnit()),
                receiver,
                words.say("complaint.accident.grade." + (report.grade() == null ? 0 : report.grade())),
                harm(report),
                told.isEmpty() ? 0 : 1,
                told,
                report.note() == null ? 0 : 1,
                report.note());
    }

    private String harm(Report report) {
        return harm(
                report.dead(), report.missing(), report.seriouslyInjured(), report.slightlyInjured(), report.loss());
    }

    private String harm(Casualties known) {
        return harm(known.dead(), known.missing(), known.seriouslyInjured(), known.slightlyInjured(), known.loss());
    }

    private String harm(int dead, int missing, int serious, int slight, @Nullable BigDecimal loss) {
        return words.say(
                "complaint.accident.harm", dead, missing, serious, slight, loss == null ? "0" : loss.toPlainString());
    }

    private static @Nullable String minute(@Nullable Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }
}
