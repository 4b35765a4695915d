package org.zhiliang.worklist;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.Forms;

/** The open work of outside parties: their tasks as forms of the portal. */
@Service
@Transactional
public class OpenWork {

    private final Tasks tasks;
    private final Forms forms;

    OpenWork(Tasks tasks, Forms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /** One task with its form and what the form shows. */
    public record Item(OpenTask task, Form form, Values shown) {}

    /**
     * The task with what it shows. That is a look into the case and goes on the record.
     *
     * @throws NotFound if no such task of the case waits for this party
     */
    public Item item(CaseNo caseNo, String step, Actor party) {
        OpenTask task = tasks.of(caseNo).stream()
                .filter(open -> open.step().equals(step) && open.isOpenTo(party))
                .findFirst()
                .orElseThrow(() -> new NotFound("task " + step + " of " + caseNo));
        return new Item(task, forms.form(task.form()), tasks.form(task.id(), party));
    }

    /** Completes the task through the gate; see {@link Tasks#submit}. */
    public void submit(Item item, Values values, Actor party) {
        tasks.submit(item.task().id(), values, party);
    }
}
