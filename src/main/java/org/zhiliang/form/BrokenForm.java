package org.zhiliang.form;

/** A form file that cannot be used; the message names the file, the component and the reason in one line. */
public class BrokenForm extends RuntimeException {

    BrokenForm(String file, String reason) {
        super("Form file " + file + ": " + reason);
    }
}
