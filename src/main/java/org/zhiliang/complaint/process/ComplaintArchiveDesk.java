package org.zhiliang.complaint.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Submissions;

/** 归档: the file with its list of contents. */
@Component
class ComplaintArchiveDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Submissions submissions;

    ComplaintArchiveDesk(CaseFacts facts, Submissions submissions) {
        this.facts = facts;
        this.submissions = submissions;
    }

    @Override
    public String form() {
        return "complaint-archive";
    }

    @Override
    public Values prefill(OpenTask task) {
        AtomicInteger serial = new AtomicInteger();
        List<Object> contents = new ArrayList<>();
        submissions
                .of(task.caseNo())
                .forEach(kept -> contents.add(facts.row(
                        String.valueOf(serial.incrementAndGet()),
                        facts.say(
                                "complaint.content",
                                facts.say("complaint.form." + kept.submission().form()),
                                kept.submission()
                                        .at()
                                        .atZone(CaseFacts.BEIJING)
                                        .toLocalDate()
                                        .toString()))));
        return facts.of(task.caseNo()).with("contents", contents);
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        return Facts.none();
    }
}
