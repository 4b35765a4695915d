package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Who may submit a form is asked once, by the gate, which goes by the task's own links. The engine would ask two more
 * questions of the database beforehand, and is laxer: it lets whoever may update the instance pass.
 */
class GateAsks extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (!(command instanceof SubmitTaskFormCmd) || !context.isAuthorizationCheckEnabled()) {
            return next.execute(command);
        }
        context.disableAuthorizationCheck();
        try {
            return next.execute(command);
        } finally {
            context.enableAuthorizationCheck();
        }
    }
}
