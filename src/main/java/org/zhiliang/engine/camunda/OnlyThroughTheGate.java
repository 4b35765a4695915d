package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The second lock behind the gate: completing a task without its form is refused, whoever asks. Every user task of the
 * house has a form ({@link FormField} values pass the gate), so nothing honest takes that way.
 */
class OnlyThroughTheGate extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof CompleteTaskCmd || command instanceof ResolveTaskCmd) {
            throw new FormFieldValidationException("task", "A task is completed by its form only");
        }
        return next.execute(command);
    }
}
