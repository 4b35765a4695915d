package org.zhiliang.complaint;

import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;

/** A complaint as it is handed in. */
public record Lodging(Paper paper, Claim claim, Harm harm) {

    /** What the routing tables are asked. */
    RoutingAdvice.Question question() {
        return RoutingAdvice.Question.of(
                "complaint", claim.domain(), claim.traderKind(), claim.region(), paper.answers());
    }
}
