package org.zhiliang.complaint.domain;

/** A case was asked for something that it cannot do from where it stands. */
public class NotNow extends RuntimeException {

    public NotNow(String caseNo, Object from, String what) {
        super("%s stands at %s: %s".formatted(caseNo, from, what));
    }
}
