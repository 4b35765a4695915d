package org.zhiliang.complaint.domain;

import org.springframework.data.relational.core.mapping.Column;

/**
 * What a checker proposes to the head (核查意见).
 *
 * @param what extend, file, noFile, police or merge
 * @param checker the user name of who proposes it, and therefore does not decide on it
 */
public record Proposal(@Column("proposal") String what, String grounds, String checker) {}
