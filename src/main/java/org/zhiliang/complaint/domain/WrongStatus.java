package org.zhiliang.complaint.domain;

/** A complaint was asked to go where it cannot go from where it stands. */
public class WrongStatus extends RuntimeException {

    public WrongStatus(String caseNo, ComplaintStatus from, ComplaintStatus to) {
        super("%s stands at %s and cannot become %s".formatted(caseNo, from, to));
    }
}
