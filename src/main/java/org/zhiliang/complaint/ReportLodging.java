package org.zhiliang.complaint;

import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.CaseNo;

/**
 * A report as it is handed in, or as the house itself opens it.
 *
 * @param harm harm that this report alone tells of; a complaint in the same paper tells of its own
 * @param origin the case that it came with or out of, if there is one
 * @param unit the unit that checks it, where that is settled; null to have it routed from the intake
 */
public record ReportLodging(
        Paper paper,
        Suspicion suspicion,
        Harm harm,
        @Nullable Origin origin,
        @Nullable String unit) {

    /**
     * Why a report is linked to another case.
     *
     * @param relation samePaper, split or lead
     */
    public record Origin(CaseNo caseNo, String relation) {}

    /** The same report, linked to the case that it came with. */
    ReportLodging from(CaseNo caseNo, String relation) {
        return new ReportLodging(paper, suspicion, harm, new Origin(caseNo, relation), unit);
    }

    /** What the routing tables are asked. */
    RoutingAdvice.Question question() {
        return RoutingAdvice.Question.of(
                "report", suspicion.domain(), suspicion.traderKind(), suspicion.region(), paper.answers());
    }
}
