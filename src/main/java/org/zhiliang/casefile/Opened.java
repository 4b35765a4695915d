package org.zhiliang.casefile;

import org.zhiliang.engine.CaseNo;

/**
 * A case just opened, with the code by which its party may ask after it. The code is told once and stored as a digest.
 *
 * @param repeated whether the case was there already, under the same key
 */
public record Opened(CaseNo caseNo, String queryCode, boolean repeated) {}
