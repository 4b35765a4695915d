package org.zhiliang.complaint;

import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;

/** A complaint as it is handed in. */
public record Lodging(Paper paper, Claim claim, Harm harm) {

    /** What the routing tables are asked. */
    RoutingAdvice.Question question() {
        String platform =
                paper.answers().has("platformRegion") ? paper.answers().text("platformRegion") : claim.region();
        return new RoutingAdvice.Question("complaint", claim.domain(), claim.traderKind(), claim.region(), platform);
    }
}
