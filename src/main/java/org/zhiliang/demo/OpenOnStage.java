package org.zhiliang.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.TaskId;
import org.zhiliang.engine.TaskWatch;

/** The tasks that are open while the cases are laid: told as they open, so that no scene has to ask for them. */
@Component
@Profile("demo")
class OpenOnStage implements TaskWatch {

    private final DemoClock clock;
    private final Map<TaskId, OpenTask> open = new LinkedHashMap<>();

    OpenOnStage(DemoClock clock) {
        this.clock = clock;
    }

    /** Those of a case, the oldest first. */
    List<OpenTask> of(CaseNo caseNo) {
        List<OpenTask> tasks = new ArrayList<>(open.values());
        tasks.removeIf(task -> !task.caseNo().equals(caseNo));
        return tasks;
    }

    @Override
    public void opened(OpenTask task) {
        keep(task);
    }

    @Override
    public void changed(OpenTask task) {
        keep(task);
    }

    @Override
    public void gone(OpenTask task, boolean done) {
        if (clock.isTold()) {
            open.remove(task.id());
        }
    }

    /** Only for the one thread that lays the cases. */
    private void keep(OpenTask task) {
        if (clock.isTold() && !task.candidates().isEmpty()) {
            open.put(task.id(), task);
        }
    }
}
