package org.zhiliang.complaint.board;

import org.zhiliang.casefile.RowRule;

/**
 * Which cases are meant: what the reader may see, and what they narrowed it by. Every list, count and export is made from
 * one of these, so that a number and the list behind it cannot differ.
 */
public record CaseQuestion(RowRule rule, CaseFilter filter) {

    public CaseQuestion with(CaseFilter other) {
        return new CaseQuestion(rule, other);
    }
}
