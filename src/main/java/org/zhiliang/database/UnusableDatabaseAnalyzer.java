package org.zhiliang.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason and the cure instead of a stack trace. */
class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
