package org.zhiliang.complaint.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Intake;
import org.zhiliang.complaint.Intake.Receipt;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/** Turns the checked answers of a paper form into cases. */
@Component
class Lodgement {

    private static final String REPRESENTATIVES = "representatives";

    private final Intake intake;
    private final IntakeForm complaints;
    private final ReportForm reports;
    private final LastReceipt receipts;
    private final Surroundings surroundings;

    Lodgement(
            Intake intake, IntakeForm complaints, ReportForm reports, LastReceipt receipts, Surroundings surroundings) {
        this.intake = intake;
        this.complaints = complaints;
        this.reports = reports;
        this.receipts = receipts;
        this.surroundings = surroundings;
    }

    Values places() {
        return surroundings.places();
    }

    Receipt lodge(PaperKind kind, Values answers, Arrival arrival) {
        return kind == PaperKind.REPORT
                ? intake.take(reports.report(answers, arrival))
                : intake.take(complaints.complaint(answers, arrival), complaints.report(answers, arrival));
    }

    void keep(Receipt receipt) {
        receipts.keep(receipt);
    }

    /** Representatives are elected among those who complain (Order 121 Art. 12). */
    List<Problem> objections(Values answers) {
        if (!"joint".equals(answers.text("onBehalf")) || !answers.has(REPRESENTATIVES)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(answers.text("name")));
        answers.rows("others").forEach(other -> names.add(other.text("otherName")));
        return List.of(answers.text(REPRESENTATIVES).split("[、,，;；]")).stream()
                .map(String::strip)
                .filter(name -> !names.contains(name))
                .map(name -> new Problem(REPRESENTATIVES, surroundings.say("complaint.lodge.representative", name)))
                .limit(1)
                .toList();
    }
}
