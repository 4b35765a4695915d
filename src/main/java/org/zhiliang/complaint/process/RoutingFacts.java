package org.zhiliang.complaint.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
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

    RoutingFacts(CaseFacts facts, Routing routing, RoutingAdvice advice) {
        this.facts = facts;
        this.routing = routing;
        this.advice = advice;
    }

    Values of(CaseNo caseNo) {
        List<Map<String, Object>> units = advice.choices().stream()
                .map(choice -> Map.<String, Object>of("value", choice.unit(), "label", choice.name()))
                .toList();
        List<Map<String, Object>> moves = routing.moves(caseNo).stream()
                .map(move -> facts.row(facts.say("complaint.move." + move.kind()), facts.moveText(move)))
                .toList();
        return facts.of(caseNo).with("units", units).with("moves", moves);
    }
}
