package org.zhiliang.workday;

/**
 * A clock that is to start.
 *
 * @param code its timer code, for example {@code T-ACCEPT}
 */
public record Beginning(String code, Opening opening) {}
