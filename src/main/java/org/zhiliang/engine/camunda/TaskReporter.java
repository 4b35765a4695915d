package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.TaskWatch;

/** Tells the watch of one user task's openings, changes and ends. */
class TaskReporter implements TaskListener {

    /** What the watch is told of; a claim is an update like any other. */
    static final List<String> EVENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_UPDATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final ObjectProvider<TaskWatch> watch;
    private final String label;
    private final String form;

    TaskReporter(ObjectProvider<TaskWatch> watch, String label, String form) {
        this.watch = watch;
        this.label = label;
        this.form = form;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> {
                forgetUnknownEnd(task);
                tell(task, TaskWatch::opened);
            }
            case EVENTNAME_UPDATE -> tell(task, TaskWatch::changed);
            case EVENTNAME_COMPLETE -> tell(task, (watcher, open) -> watcher.gone(open, true));
            default -> tell(task, (watcher, open) -> watcher.gone(open, false));
        }
    }

    private void tell(TaskEntity task, BiConsumer<TaskWatch, OpenTask> what) {
        OpenTask open = LiveTask.read(task, label, form);
        watch.orderedStream().forEach(watcher -> what.accept(watcher, open));
    }

    /** A deadline that cannot be reckoned yet is no due date in lists. */
    private static void forgetUnknownEnd(TaskEntity task) {
        if (task.getDueDate() != null && !task.getDueDate().toInstant().isBefore(Clockwork.PARKED)) {
            task.setDueDate(null);
        }
    }
}
