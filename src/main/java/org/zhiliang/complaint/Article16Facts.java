package org.zhiliang.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.domain.Complaint;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;

/** What the table of the grounds for refusal asks of a complaint (Order 121 Art. 16), as far as the paper and the register say. */
@Component
class Article16Facts {

    private static final double DAYS_OF_YEAR = 365.25;

    /** Until then nobody has accepted or decided the other case. */
    private static final Set<String> UNDECIDED =
            Set.of("registered", "routing", "review", "identity", "refused", "withdrawn", "not_complaint");

    private final Routing routing;
    private final RoutingAdvice advice;
    private final ComplaintFiles files;
    private final IdentityRequests identity;

    Article16Facts(Routing routing, RoutingAdvice advice, ComplaintFiles files, IdentityRequests identity) {
        this.routing = routing;
        this.advice = advice;
        this.files = files;
        this.identity = identity;
    }

    Facts of(Complaint complaint, Values paper, List<Duplicates.Duplicate> duplicates) {
        CaseNo caseNo = new CaseNo(complaint.caseNo());
        return Facts.of("withinPower", isWithinPower(caseNo, complaint))
                .and(
                        "handledElsewhere",
                        paper.flag("elsewhere")
                                || duplicates.stream()
                                        .anyMatch(other ->
                                                !UNDECIDED.contains(other.file().status())))
                .and("dailyUse", !"business".equals(paper.text("purpose")))
                .and("disputeShown", isProved(paper))
                .and("yearsSinceKnown", yearsSinceKnown(complaint))
                .and("complete", !"agent".equals(paper.text("onBehalf")) || paper.has("agentPapers"))
                .and(
                        "identityRefused",
                        identity.of(caseNo)
                                .map(IdentityRequests.Request::missed)
                                .orElse(false))
                .and("otherGround", false);
    }

    private boolean isWithinPower(CaseNo caseNo, Complaint complaint) {
        boolean outside = routing.of(caseNo).rule().endsWith(RoutingAdvice.OUTSIDE);
        String line = advice.lineOfUnit(files.unitOf(caseNo));
        return !outside && line.equals(advice.lineOf(complaint.claim().domain()));
    }

    /** Whether anything shows the purchase: papers that were handed in, or the number of an order. */
    static boolean isProved(Values paper) {
        return paper.has("evidence") || paper.has("orderNo");
    }

    private static double yearsSinceKnown(Complaint complaint) {
        LocalDate known = complaint.claim().harmKnownOn();
        return known == null ? 0 : ChronoUnit.DAYS.between(known, complaint.receivedOn()) / DAYS_OF_YEAR;
    }
}
