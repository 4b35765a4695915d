package org.zhiliang.complaint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.Duplicates.Duplicate;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;

/** What speaks against accepting a complaint: advice to the officer, never a refusal by itself (Order 121 Art. 16, 17). */
@Service
@Transactional(readOnly = true)
public class AcceptanceAdvice {

    private final ComplaintFiles files;
    private final PaperRows papers;
    private final Article16Facts grounds;
    private final Article17Facts abuse;
    private final Decisions decisions;

    AcceptanceAdvice(
            ComplaintFiles files, PaperRows papers, Article16Facts grounds, Article17Facts abuse, Decisions decisions) {
        this.files = files;
        this.papers = papers;
        this.grounds = grounds;
        this.abuse = abuse;
        this.decisions = decisions;
    }

    /**
     * One thing to think of.
     *
     * @param label code of the message that names it, from the table
     * @param basis code of the message that says what it rests on
     * @param details what stands in that message
     */
    public record Hint(String label, String basis, List<String> details) {

        static Hint of(String label, Object... details) {
            return new Hint(
                    label,
                    label.replaceFirst("\\.(ground|abuse)\\.", ".basis."),
                    List.of(details).stream().map(String::valueOf).toList());
        }
    }

    /** @param duplicates what {@link Duplicates} found for the case */
    public List<Hint> hints(CaseNo caseNo, List<Duplicate> duplicates) {
        Complaint complaint = files.get(caseNo);
        Values paper = papers.of(caseNo).answers();
        List<Hint> hints = new ArrayList<>();
        decisions.all("acceptance-advice", grounds.of(complaint, paper, duplicates)).stream()
                .map(row -> Hint.of(
                        row.text("text"),
                        duplicates.size(),
                        String.valueOf(complaint.claim().harmKnownOn())))
                .forEach(hints::add);
        Facts counts = abuse.of(caseNo, paper);
        decisions.all("abuse-factors", counts).stream()
                .map(row -> Hint.of(
                        row.text("text"),
                        counts.text("complaintsThisYear"),
                        counts.text("sameTraderThisYear"),
                        counts.text("peopleOnPhone"),
                        paper.text("quantity")))
                .forEach(hints::add);
        return hints;
    }
}
