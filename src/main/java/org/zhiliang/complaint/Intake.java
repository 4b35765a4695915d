package org.zhiliang.complaint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;

/** Takes in papers. What complains and reports at once becomes two cases, linked, each with its own clock (Order 121 Art. 9). */
@Service
@Transactional
public class Intake {

    /** How two cases hang together that came in one paper. */
    public static final String SAME_PAPER = "samePaper";

    private final Complaints complaints;
    private final Reports reports;
    private final CaseHistory history;
    private final CaseRegister register;

    Intake(Complaints complaints, Reports reports, CaseHistory history, CaseRegister register) {
        this.complaints = complaints;
        this.reports = reports;
        this.history = history;
        this.register = register;
    }

    /** The answer to a paper: the number of every case that came of it, and the one code to ask after them. */
    public record Receipt(List<CaseNo> cases, String queryCode) {

        public Receipt {
            cases = List.copyOf(cases);
        }
    }

    /** @param report what the same paper reports, null where it only complains */
    public Receipt take(Lodging complaint, @Nullable ReportLodging report) {
        Lodged lodged = complaints.lodge(complaint);
        return report == null
                ? new Receipt(List.of(lodged.caseNo()), lodged.queryCode())
                : new Receipt(
                        List.of(
                                lodged.caseNo(),
                                reports.lodge(report.from(lodged.caseNo(), SAME_PAPER))
                                        .caseNo()),
                        lodged.queryCode());
    }

    public Receipt take(ReportLodging report) {
        Lodged lodged = reports.lodge(report);
        return new Receipt(List.of(lodged.caseNo()), lodged.queryCode());
    }

    /** The case that bears this number of another system already. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> bearing(String system, String number) {
        return history.bearing(system, number).flatMap(register::find);
    }
}
