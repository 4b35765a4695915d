package org.zhiliang.complaint.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.letters.FileContents;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;

/** 归档: the file with its list of contents. */
@Component
class ComplaintArchiveDesk implements TaskDesk {

    private final CaseFacts facts;
    private final FileContents contents;

    ComplaintArchiveDesk(CaseFacts facts, FileContents contents) {
        this.facts = facts;
        this.contents = contents;
    }

    @Override
    public String form() {
        return "complaint-archive";
    }

    @Override
    public Values prefill(OpenTask task) {
        List<Object> rows = contents.of(task.caseNo()).stream()
                .map(entry -> (Object) facts.row(Integer.toString(entry.serial()), words(entry)))
                .toList();
        return facts.of(task.caseNo()).with("contents", rows);
    }

    private String words(FileContents.Entry entry) {
        String name = entry.number() == null ? entry.name() : entry.name() + " " + entry.number();
        return facts.say("complaint.content", name, entry.day().toString());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        return Facts.none();
    }
}
