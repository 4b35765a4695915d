package org.zhiliang.complaint.web;

import org.zhiliang.engine.NotFound;

/** The session holds no key to the case, or no longer; whether there is such a case is not said. */
class NoKey extends NotFound {

    private final String number;

    NoKey(String number) {
        super("case " + number);
        this.number = number;
    }

    String number() {
        return number;
    }
}
