package org.zhiliang.engine.camunda;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.TaskGate;
import org.zhiliang.engine.TaskId;

/**
 * Two people on one task: the engine lets one of them through and tells the other that a row has changed or a task is not
 * there. Whoever may know is told who did it and when; nothing of theirs was taken.
 */
@Component
class LateComers extends CommandInterceptor {

    private final ObjectProvider<TaskGate> gate;
    private final Identity identity;
    private final Field task = task();

    LateComers(ObjectProvider<TaskGate> gate, Identity identity) {
        this.gate = gate;
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (FormFieldValidationException refused) {
            throw refused;
        } catch (RuntimeException failed) {
            throw told(new TaskId(String.valueOf(ReflectionUtils.getField(task, command))), failed);
        }
    }

    private RuntimeException told(TaskId id, RuntimeException failed) {
        return identity.present()
                .flatMap(actor -> gate.getObject().alreadyDone(id, actor))
                .<RuntimeException>map(said -> {
                    NotAllowedNow late = new NotAllowedNow(said);
                    return new FormFieldValidationException(late, said, late);
                })
                .orElse(failed);
    }

    /** The command does not tell which task it is about. */
    private static Field task() {
        Field field = ReflectionUtils.findField(SubmitTaskFormCmd.class, "taskId");
        if (field == null) {
            throw new IllegalStateException("This engine's command does not say which task it completes");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
