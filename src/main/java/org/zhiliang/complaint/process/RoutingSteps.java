package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;

/** Answers the diagram complaint-routing. */
@Component
public class RoutingSteps {

    /** The group of a role in the unified intake that holds the case. */
    public String intakeGroup(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: intakeGroup");
    }

    /** The group that confirms receipt in the unit to which the case was sent. */
    public String receiverGroup(String caseNo) {
        throw new UnsupportedOperationException("not built yet: receiverGroup");
    }

    /** The group of a role in the common superior of the units in dispute. */
    public String superiorGroup(String caseNo, String role) {
        throw new UnsupportedOperationException("not built yet: superiorGroup");
    }

    /** Issues the notice of forwarding to the chosen unit (Order 121 Art. 41). */
    public void forward(String caseNo) {
        throw new UnsupportedOperationException("not built yet: forward");
    }

    /** Records that the unit gave the case back to the intake; answers how often that has happened by now. */
    public int recordReturn(String caseNo) {
        throw new UnsupportedOperationException("not built yet: recordReturn");
    }

    /** Gives the case to the unit that the superior designated (Order 121 Art. 33); answers {@code received}. */
    public String designate(String caseNo) {
        throw new UnsupportedOperationException("not built yet: designate");
    }
}
