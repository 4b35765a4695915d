package org.zhiliang.party;

import java.util.Locale;

/** What somebody is in a case. */
public enum PartyRole {
    /** 投诉人 */
    COMPLAINANT,
    /** 被投诉人 */
    RESPONDENT,
    /** 受托人: acts for the complainant (Order 121 Art. 11). */
    AGENT,
    /** 共同投诉人 (Order 121 Art. 12). */
    JOINT,
    /** 举报人: hidden from the respondent and from everyone outside the check (Order 121 Art. 37). */
    REPORTER,
    /** 被举报人 */
    REPORTED;

    /** The code in tables, groups and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PartyRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
