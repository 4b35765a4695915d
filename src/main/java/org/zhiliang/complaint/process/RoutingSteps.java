package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.CaseStatuses;
import org.zhiliang.complaint.Letters;
import org.zhiliang.complaint.Routing;
import org.zhiliang.complaint.RoutingAdvice;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** What the diagram {@code complaint-routing} asks. */
@Component("routingSteps")
public class RoutingSteps {

    private static final String SYSTEM = "system";

    private final Routing routing;
    private final RoutingAdvice advice;
    private final CaseStatuses statuses;
    private final CaseRegister register;
    private final Letters letters;

    RoutingSteps(Routing routing, RoutingAdvice advice, CaseStatuses statuses, CaseRegister register, Letters letters) {
        this.routing = routing;
        this.advice = advice;
        this.statuses = statuses;
        this.register = register;
        this.letters = letters;
    }

    /** The group of a role at the unit whose intake received the case. */
    public String intakeGroup(String caseNo, String role) {
        return role + "@" + routing.of(new CaseNo(caseNo)).intakeUnit();
    }

    /** The group that confirms receipt in the unit to which the case was sent. */
    public String receiverGroup(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        return (CaseKind.of(no) == CaseKind.COMPLAINT ? "handler@" : "checker@")
                + register.get(no).unit();
    }

    /** The group of a role one level above the unit that has the case. */
    public String superiorGroup(String caseNo, String role) {
        return role + "@" + advice.superiorOf(register.get(new CaseNo(caseNo)).unit());
    }

    /** Sends the case to the unit that was chosen, with the notice of Art. 41. */
    public void forward(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        String from = register.get(no).unit();
        routing.handOver(no);
        statuses.become(no, ComplaintStatus.ROUTING, SYSTEM);
        letters.forwarding(no, from);
    }

    /** Takes the case back to the intake; answers how often that has happened. */
    public int recordReturn(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        String from = register.get(no).unit();
        int returns = routing.returned(no);
        letters.returned(no, from);
        return returns;
    }

    /** Hands the case to the unit that the superior designated; answers the outcome of the routing. */
    public String designate(String caseNo) {
        CaseNo no = new CaseNo(caseNo);
        routing.handOver(no);
        statuses.become(no, ComplaintStatus.REVIEW, SYSTEM);
        letters.designated(no);
        return "received";
    }
}
