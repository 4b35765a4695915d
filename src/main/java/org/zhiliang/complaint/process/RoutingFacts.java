package org.zhiliang.complaint.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.RoutingAdvice;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** The head of the forms that send a case somewhere: its facts, the units to choose from, and its moves so far. */
@Component
class RoutingFacts {

    private final CaseFacts facts;
    private final Routing routing;
    private final RoutingAdvice advice;
    private final DuplicateRows duplicates;
    private final CaseHistory history;

    RoutingFacts(
            CaseFacts facts, Routing routing, RoutingAdvice advice, DuplicateRows duplicates, CaseHistory history) {
        this.duplicates = duplicates;
        this.history = history;
        this.facts = facts;
        this.routing = routing;
        this.advice = advice;
    }

    Values of(CaseNo caseNo) {
        List<Map<String, Object>> units = advice.choices().stream()
                .map(choice -> Map.<String, Object>of("value", choice.unit(), "label", choice.name()))
                .toList();
        return facts.of(caseNo)
                .with("units", units)
                .withLater(() -> Values.of("moves", moves(caseNo)), "moves")
                .withLater(() -> Values.of("maySplit", maySplit(caseNo)), "maySplit")
                .withLater(() -> duplicates.of(duplicates.find(caseNo)), "duplicates", "duplicatesElsewhere");
    }

    private List<Map<String, Object>> moves(CaseNo caseNo) {
        return routing.moves(caseNo).stream()
                .map(move -> facts.row(facts.say("complaint.move." + move.kind()), facts.moveText(move)))
                .toList();
    }

    /** Whether a report may be found in the paper that nobody has taken out yet. */
    private boolean maySplit(CaseNo caseNo) {
        return CaseKind.of(caseNo) == CaseKind.COMPLAINT
                && history.linked(caseNo).stream().noneMatch(other -> CaseKind.of(other) == CaseKind.REPORT);
    }

    /** The department of a unit. */
    String lineOf(String unit) {
        return advice.lineOfUnit(unit);
    }
}
