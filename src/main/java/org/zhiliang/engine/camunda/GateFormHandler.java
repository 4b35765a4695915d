package org.zhiliang.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskGate;
import org.zhiliang.engine.Values;

/** The engine's side of the gate on one user task: fills the form live, and lets only facts into the engine. */
class GateFormHandler implements TaskFormHandler {

    private static final String SYSTEM = "system";

    private final ObjectProvider<TaskGate> gate;
    private final TaskFormHandler original;
    private final String label;
    private final String form;

    GateFormHandler(ObjectProvider<TaskGate> gate, TaskFormHandler original, String label, String form) {
        this.gate = gate;
        this.original = original;
        this.label = label;
        this.form = form;
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // The original handler has read the model already.
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormDataImpl data = (TaskFormDataImpl) original.createTaskForm(task);
        data.setFormFields(fields(gate.getObject().fillMarkdown(openTask(task), actor())));
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Actor actor = actor();
        try {
            Facts facts = gate.getObject().take(openTask(task), posted(submitted), actor);
            if (task.getAssignee() == null) {
                task.setAssignee(actor.id());
            }
            facts.names().forEach(name -> task.setVariable(name, facts.get(name)));
        } catch (SubmissionRefused | NotAllowedNow | NotFound e) {
            throw new FormFieldValidationException(e, e.getMessage(), e);
        }
    }

    private OpenTask openTask(TaskEntity task) {
        return LiveTask.read(task, label, form);
    }

    private static Actor actor() {
        Authentication authentication = Context.getCommandContext().getAuthentication();
        if (authentication == null) {
            return new Actor(SYSTEM, Set.of());
        }
        List<String> groups = authentication.getGroupIds();
        return new Actor(authentication.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
    }

    private static List<FormField> fields(Values values) {
        List<FormField> fields = new ArrayList<>();
        values.asMap().forEach((key, value) -> fields.add(field(key, JsonValues.toEngine(value))));
        return fields;
    }

    private static FormField field(String key, TypedValue value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(key);
        field.setType(new StringFormType());
        field.setValue(value);
        return field;
    }

    private static Values posted(VariableMap submitted) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        submitted.keySet().forEach(name -> plain.put(name, JsonValues.toPlain(submitted.getValueTyped(name))));
        return Values.of(plain);
    }
}
