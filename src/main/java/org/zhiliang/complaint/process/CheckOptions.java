package org.zhiliang.complaint.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.complaint.CheckFiles;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.ReportRepeats;
import org.zhiliang.complaint.domain.ReportCheck.Extension;
import org.zhiliang.engine.CaseNo;

/** What the checker of a report can choose from. */
@Component
class CheckOptions {

    private final People people;
    private final ComplaintFiles cases;
    private final ReportRepeats repeats;
    private final CheckFiles files;

    CheckOptions(People people, ComplaintFiles cases, ReportRepeats repeats, CheckFiles files) {
        this.people = people;
        this.cases = cases;
        this.repeats = repeats;
        this.files = files;
    }

    /** The officials of the unit, for a team. */
    List<Map<String, Object>> staff(CaseNo caseNo) {
        return people.in(cases.unitOf(caseNo)).stream()
                .map(person -> Map.<String, Object>of("value", person.login(), "label", person.name()))
                .toList();
    }

    /** The open reports of the same reporter on the same business. */
    List<Map<String, Object>> repeats(CaseNo caseNo) {
        return repeats.earlier(caseNo).stream()
                .map(earlier -> Map.<String, Object>of("value", earlier.value(), "label", earlier.value()))
                .toList();
    }

    boolean wasExtended(CaseNo caseNo) {
        return files.get(caseNo).extension() == Extension.GRANTED;
    }
}
