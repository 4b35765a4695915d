package org.zhiliang.casefile;

import org.zhiliang.engine.CaseNo;

/** A case just opened, with the code by which its party may ask after it. The code is told once and stored as a digest. */
public record Opened(CaseNo caseNo, String queryCode) {}
