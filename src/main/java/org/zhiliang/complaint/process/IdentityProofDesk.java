package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.IdentityRequests;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 补充身份证明: the complainant supplies in the portal what was asked for. */
@Component
class IdentityProofDesk implements TaskDesk {

    private final IdentityRequests requests;
    private final ComplaintFiles files;

    IdentityProofDesk(IdentityRequests requests, ComplaintFiles files) {
        this.requests = requests;
        this.files = files;
    }

    @Override
    public String form() {
        return "identity-proof";
    }

    @Override
    public Values prefill(OpenTask task) {
        return requests.of(task.caseNo())
                .map(request -> Values.of("until", request.until().toString()).with("materials", request.materials()))
                .orElse(Values.none());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        files.change(task.caseNo(), submission.by().id(), complaint -> complaint.become(ComplaintStatus.REVIEW));
        return Facts.of("identitySupplied", true);
    }
}
