package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.TaskGate;
import org.zhiliang.engine.TaskWatch;

/**
 * Puts the gate on every user task, at the moment a definition is loaded: running cases of older versions are guarded
 * like new ones. Beside it stands the watch, which our own lists follow. The task's name in lists becomes its label and the case number; the model keeps the plain label.
 */
@Component
class GateInstaller extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskGate> gate;
    private final ObjectProvider<TaskWatch> watch;

    GateInstaller(ObjectProvider<TaskGate> gate, ObjectProvider<TaskWatch> watch) {
        this.gate = gate;
        this.watch = watch;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Expression form = task.getCamundaFormDefinitionKey();
        if (form == null) {
            throw new IllegalStateException("The user task " + activity.getId() + " has no form");
        }
        String label = element.attribute("name");
        task.setTaskFormHandler(new GateFormHandler(gate, task.getTaskFormHandler(), label, form.getExpressionText()));
        task.setNameExpression(Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(label + TaskName.BETWEEN + "${execution.processBusinessKey}"));
        TaskReporter reporter = new TaskReporter(watch, label, form.getExpressionText());
        TaskReporter.EVENTS.forEach(event -> task.addBuiltInTaskListener(event, reporter));
    }
}
