package org.zhiliang.form;

import java.util.List;

/**
 * A form, or one page of it, ready for the fragments of {@code templates/form/form.html}.
 *
 * @param title the label of the page's group, empty for a form of one page
 * @param live where to post when an answer changes other questions; empty where only sending the form does that
 */
public record FormView(String title, String hint, List<FieldView> fields, List<Fault> faults, String live) {

    /** @param field the id of the element to go to, empty if it is not on the page */
    public record Fault(String field, String message) {}

    public FormView {
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }

    /** The same with an address that answers with {@code form/form :: fields(view)} for the posted values. */
    public FormView livingAt(String address) {
        return new FormView(title, hint, fields, faults, address);
    }
}
