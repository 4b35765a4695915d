package org.zhiliang.access;

import java.time.LocalDate;

/**
 * An absence has begun: what the absent person had claimed is to be given back, so that the substitute or the unit can
 * take it. Published once for each absence, in the transaction that marks it as begun.
 */
public record AbsenceBegan(String login, String substitute, LocalDate to) {}
