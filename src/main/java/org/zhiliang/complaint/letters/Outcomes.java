package org.zhiliang.complaint.letters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;

/** What a complaint came to, as the answer tells it. */
@Component
class Outcomes {

    private final ComplaintFiles files;
    private final Agreements agreements;
    private final Mediations mediations;
    private final String publicUrl;

    Outcomes(
            ComplaintFiles files,
            Agreements agreements,
            Mediations mediations,
            @Value("${zhiliang.public-url:http://localhost:8080}") String publicUrl) {
        this.files = files;
        this.agreements = agreements;
        this.mediations = mediations;
        this.publicUrl = publicUrl;
    }

    Texts.Answer answer(CaseNo caseNo, Matter matter) {
        Complaint complaint = files.get(caseNo);
        boolean terminated = "terminated".equals(complaint.outcome());
        return new Texts.Answer(
                matter,
                complaint.acceptedOn(),
                complaint.outcome(),
                terminated ? mediations.of(caseNo).ground() : complaint.ground(),
                complaint.reason(),
                "agreed".equals(complaint.outcome()) ? agreements.of(caseNo) : null,
                publicUrl + "/case");
    }
}
