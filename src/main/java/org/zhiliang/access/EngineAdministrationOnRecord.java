package org.zhiliang.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.EngineAdministered;

/** What administrators do to the engine by hand goes on the record like everything else. */
@Component
class EngineAdministrationOnRecord {

    private final Audit audit;

    EngineAdministrationOnRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void record(EngineAdministered done) {
        audit.changedBy(done.by(), "engine.administered", "engine", done.path(), "method", done.method());
    }
}
