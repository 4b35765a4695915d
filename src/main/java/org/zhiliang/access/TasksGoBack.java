package org.zhiliang.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Tasks;

/** When somebody goes away, what they had claimed returns to the unit, where the substitute finds it. */
@Component
class TasksGoBack {

    private final Tasks tasks;

    TasksGoBack(Tasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void giveBack(AbsenceBegan absence) {
        tasks.releaseAllOf(absence.login());
    }
}
