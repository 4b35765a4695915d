package org.zhiliang.complaint.domain;

import java.util.Locale;

/** Who speaks and reads in the room of the two parties. */
public enum RoomSide {
    /** 投诉人, with agent and joint complainants */
    COMPLAINANT,
    /** 被投诉人, with everybody who acts for it */
    RESPONDENT,
    /** 调解人员 and the officials of the unit */
    MEDIATOR;

    /** The code in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RoomSide of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isParty() {
        return this != MEDIATOR;
    }
}
