package org.zhiliang.engine.camunda;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a broken model at start-up into one clear line instead of a stack trace. */
class BrokenModelAnalyzer extends AbstractFailureAnalyzer<BrokenModel> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenModel cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the model, or write what it names: a form, a decision, a step, a role.",
                cause);
    }
}
