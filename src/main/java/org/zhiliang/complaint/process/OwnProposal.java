package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.CheckFiles;
import org.zhiliang.complaint.domain.Proposal;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;

/** Nobody decides on what they proposed themselves in the check of a report. */
@Component
class OwnProposal {

    private final CheckFiles files;
    private final CaseFacts words;

    OwnProposal(CheckFiles files, CaseFacts words) {
        this.files = files;
        this.words = words;
    }

    /** @throws SubmissionRefused if the one who decides is the checker */
    void refuse(OpenTask task, Submission submission, String field) {
        Proposal proposal = files.get(task.caseNo()).proposal();
        if (proposal != null && submission.by().id().equals(proposal.checker())) {
            throw new SubmissionRefused(field, words.say("complaint.report.ownProposal"));
        }
    }
}
