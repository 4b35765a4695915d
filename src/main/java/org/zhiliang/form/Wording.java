package org.zhiliang.form;

import java.util.Locale;

/** A text of a form file in both languages; the English one may be absent. */
public record Wording(String chinese, String english) {

    static final Wording NONE = new Wording("", "");

    /** The text for a reader: English where it is wanted and exists, otherwise Chinese. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !english.isEmpty() ? english : chinese;
    }

    public boolean isEmpty() {
        return chinese.isEmpty();
    }
}
