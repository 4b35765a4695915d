package org.zhiliang.complaint.process;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;

/** Reads the moments that officials fill in: Beijing time, to the minute, and not after now. */
@Component
class BeijingMinute {

    private static final int MINUTES = 16;

    private final CaseFacts words;

    BeijingMinute(CaseFacts words) {
        this.words = words;
    }

    /** @throws SubmissionRefused if it lies in the future */
    Instant past(Submission submission, String field) {
        Instant moment = LocalDateTime.parse(submission.values().text(field).substring(0, MINUTES))
                .atZone(CaseFacts.BEIJING)
                .toInstant();
        if (moment.isAfter(submission.at())) {
            throw new SubmissionRefused(field, words.say("complaint.future"));
        }
        return moment;
    }
}
