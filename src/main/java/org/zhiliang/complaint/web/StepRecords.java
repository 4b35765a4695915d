package org.zhiliang.complaint.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.document.Attachment;
import org.zhiliang.document.Attachments;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Submission;
import org.zhiliang.form.Answers;
import org.zhiliang.form.FormPages;
import org.zhiliang.form.Forms;
import org.zhiliang.worklist.Submissions;

/** What was handed in on the steps of a case, in the words of the forms: who decided what, and why. For officials. */
@Component
class StepRecords {

    private final Submissions submissions;
    private final Forms forms;
    private final FormPages pages;
    private final Attachments attachments;
    private final CodeNames names;

    StepRecords(Submissions submissions, Forms forms, FormPages pages, Attachments attachments, CodeNames names) {
        this.submissions = submissions;
        this.forms = forms;
        this.pages = pages;
        this.attachments = attachments;
        this.names = names;
    }

    /**
     * One step that was done.
     *
     * @param title the message that names what was done
     */
    record StepRecord(String title, String who, Instant at, List<Answers.Answer> answers) {}

    /** Lays the records out, and {@code names} for the history beside them. */
    void fill(Model model, CaseNo caseNo) {
        model.addAttribute("records", of(caseNo));
        model.addAttribute("names", names);
    }

    /** Oldest first. */
    private List<StepRecord> of(CaseNo caseNo) {
        Map<String, String> files = attachments.of(caseNo).stream()
                .collect(Collectors.toMap(file -> file.id().toString(), Attachment::name));
        UnaryOperator<String> words = code -> files.containsKey(code) ? files.get(code) : names.choice(code);
        return submissions.of(caseNo).stream()
                .map(kept -> record(kept.submission(), words))
                .toList();
    }

    private StepRecord record(Submission kept, UnaryOperator<String> words) {
        return new StepRecord(
                "complaint.form." + kept.form(),
                names.actor(kept.by().id()),
                kept.at(),
                pages.reading(forms.form(kept.form()), kept.values(), words));
    }
}
