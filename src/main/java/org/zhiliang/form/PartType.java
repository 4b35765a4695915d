package org.zhiliang.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The component types of a form file that the house knows; the names are those of the file, in capitals. */
public enum PartType {
    TEXTFIELD(Holds.VALUE),
    TEXTAREA(Holds.VALUE),
    NUMBER(Holds.VALUE),
    CHECKBOX(Holds.VALUE),
    RADIO(Holds.VALUE),
    SELECT(Holds.VALUE),
    CHECKLIST(Holds.VALUE),
    TAGLIST(Holds.VALUE),
    DATETIME(Holds.VALUE),
    FILEPICKER(Holds.VALUE),
    EXPRESSION(Holds.VALUE),
    GROUP(Holds.PARTS),
    DYNAMICLIST(Holds.PARTS),
    TEXT(Holds.NOTHING),
    HTML(Holds.NOTHING),
    TABLE(Holds.NOTHING),
    IMAGE(Holds.NOTHING),
    SEPARATOR(Holds.NOTHING),
    SPACER(Holds.NOTHING),
    BUTTON(Holds.NOTHING);

    private enum Holds {
        VALUE,
        PARTS,
        NOTHING
    }

    private final Holds holds;

    PartType(Holds holds) {
        this.holds = holds;
    }

    static Optional<PartType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.fileName().equals(name))
                .findFirst();
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a part of this type has a key and carries a value of its own. */
    public boolean hasValue() {
        return holds == Holds.VALUE;
    }

    public boolean hasParts() {
        return holds == Holds.PARTS;
    }

    /** One code out of a list. */
    public boolean choosesOne() {
        return this == RADIO || this == SELECT;
    }

    /** Several codes out of a list. */
    public boolean choosesMany() {
        return this == CHECKLIST || this == TAGLIST;
    }

    public boolean holdsList() {
        return choosesMany() || this == FILEPICKER;
    }

    public boolean holdsText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }
}
