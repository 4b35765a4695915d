package org.zhiliang.workday;

import org.zhiliang.engine.CaseNo;

/** A clock was paused: what waits for its end waits until it goes on. Published in the transaction of the pause. */
public record ClockStopped(CaseNo caseNo, String code) {}
