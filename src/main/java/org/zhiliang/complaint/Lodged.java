package org.zhiliang.complaint;

import org.zhiliang.engine.CaseNo;

/** The answer to a lodging: the number of the case, and the code to ask after it without an account. */
public record Lodged(CaseNo caseNo, String queryCode) {}
