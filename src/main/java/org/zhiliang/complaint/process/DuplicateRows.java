package org.zhiliang.complaint.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Viewers;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.complaint.Duplicates;
import org.zhiliang.complaint.Duplicates.Duplicate;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** Shows officials which cases may be the same; of those that the reader may not open only that there are some. */
@Component
class DuplicateRows {

    private final Duplicates duplicates;
    private final CaseFacts facts;
    private final Viewers viewers;

    DuplicateRows(Duplicates duplicates, CaseFacts facts, Viewers viewers) {
        this.duplicates = duplicates;
        this.facts = facts;
        this.viewers = viewers;
    }

    List<Duplicate> find(CaseNo caseNo) {
        return duplicates.of(caseNo);
    }

    /** The values {@code duplicates}, rows of number and text, and {@code duplicatesElsewhere}, a count. */
    Values of(List<Duplicate> found) {
        RowRule rule = viewers.present().map(RowRule::of).orElse(RowRule.unitsOnly(Set.of()));
        List<Map<String, Object>> rows = found.stream()
                .filter(duplicate -> rule.admits(duplicate.file()))
                .map(this::row)
                .toList();
        return Values.of("duplicates", rows).with("duplicatesElsewhere", found.size() - rows.size());
    }

    private Map<String, Object> row(Duplicate duplicate) {
        String words = CaseKind.of(duplicate.file().caseNo()) == CaseKind.REPORT ? "complaint.report." : "complaint.";
        String text = facts.say(
                "complaint.duplicate",
                duplicate
                        .file()
                        .receivedAt()
                        .atZone(CaseFacts.BEIJING)
                        .toLocalDate()
                        .toString(),
                facts.say(words + "status." + duplicate.file().status()),
                facts.say("complaint.duplicate." + duplicate.reason()));
        return Map.of("no", duplicate.file().caseNo().value(), "what", text);
    }
}
