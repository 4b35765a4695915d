package org.zhiliang.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Holder;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.TaskGate;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.Forms;
import org.zhiliang.form.Markdown;

/**
 * The keeper of the gate: whoever submits whatever task from wherever comes past here. Checks the person, then the form,
 * then asks the desk, then keeps the record; all in the transaction that completes the task.
 */
@Component
class Gate implements TaskGate {

    private final Map<String, TaskDesk> desks;
    private final Forms forms;
    private final FormFiles files;
    private final Submissions submissions;
    private final GateWording wording;

    Gate(List<TaskDesk> desks, Forms forms, FormFiles files, Submissions submissions, GateWording wording) {
        this.desks = desks.stream().collect(Collectors.toMap(TaskDesk::form, Function.identity()));
        this.forms = forms;
        this.files = files;
        this.submissions = submissions;
        this.wording = wording;
    }

    @Override
    public Values fill(OpenTask task, Actor reader) {
        if (!task.isOpenTo(reader)) {
            throw new NotFound("task " + task.id());
        }
        submissions.noteRead(task);
        return desk(task).prefill(task).now();
    }

    @Override
    public Values fillMarkdown(OpenTask task, Actor reader) {
        return Markdown.literal(forms.form(task.form()), fill(task, reader));
    }

    @Override
    public Facts take(OpenTask task, Values posted, Actor actor) {
        admit(task, actor);
        TaskDesk desk = desk(task);
        Form form = forms.form(task.form());
        Values values = files.check(form, posted, desk.prefill(task), Holder.of(actor));
        Submission submission = submissions.signed(values, actor, form);
        Facts facts = desk.take(task, submission);
        submissions.keep(task, submission);
        files.file(task.caseNo(), form, values, actor);
        return facts;
    }

    @Override
    public Optional<String> alreadyDone(TaskId task, Actor reader) {
        return submissions
                .ofTask(task)
                .filter(done -> wording.knows(reader, done.by().id()))
                .map(done -> wording.say("gate.done", wording.nameOf(done.by().id()), wording.moment(done.at())));
    }

    private void admit(OpenTask task, Actor actor) {
        if (!task.isOpenTo(actor)) {
            throw new NotFound(wording.say("gate.notYours"));
        }
        if (task.assignee() != null && !task.assignee().equals(actor.id())) {
            throw new NotAllowedNow(wording.say("gate.claimedBy", wording.nameOf(task.assignee())));
        }
    }

    private TaskDesk desk(OpenTask task) {
        TaskDesk desk = desks.get(task.form());
        if (desk == null) {
            throw new IllegalStateException("No desk serves the form " + task.form());
        }
        return desk;
    }
}
