package org.zhiliang.award.domain;

import java.util.Locale;

/** Where the window of applications of an announced round stands. */
public enum WindowState {
    ANNOUNCED,
    OPEN,
    CLOSED;

    /** The end of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
