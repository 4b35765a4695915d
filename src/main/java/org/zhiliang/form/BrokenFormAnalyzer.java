package org.zhiliang.form;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a broken form file at start-up into one clear line instead of a stack trace. */
class BrokenFormAnalyzer extends AbstractFailureAnalyzer<BrokenForm> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenForm cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Correct the file; the line above names the place.", cause);
    }
}
