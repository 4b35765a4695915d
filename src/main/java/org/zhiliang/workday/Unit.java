package org.zhiliang.workday;

/** In what a rule counts. The code is what stands in the table and on the administrator's page. */
public enum Unit {
    /** Working days (工作日) of a calendar. */
    WD,
    /** Calendar days (日), holidays included. */
    CD,
    /** Hours (小时), which run through nights and holidays and do not leave out the opening hour. */
    H,
    /** Years (年), which end on the matching day. */
    Y,
    /** No time at all: a share in per cent. */
    PCT;

    public boolean countsDays() {
        return this == WD || this == CD;
    }
}
