package org.zhiliang.complaint.web;

import org.springframework.stereotype.Component;
import org.zhiliang.access.Throttle;
import org.zhiliang.access.TooOften;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.NotFound;

/** Slows down those who try case numbers and query codes, by source and by number; on all nodes together. */
@Component
class Guesses {

    private final CaseRegister register;
    private final Throttle throttle;

    Guesses(CaseRegister register, Throttle throttle) {
        this.register = register;
        this.throttle = throttle;
    }

    /**
     * The case of somebody who knows its number and query code.
     *
     * @throws NotFound if either is wrong; which of them is not said
     * @throws TooOften if this source, or anybody for this number, has been wrong too often just now
     */
    CaseFile open(String number, String code, String source) {
        String byNumber = "case-number:" + number;
        String bySource = "case-source:" + source;
        throttle.count(bySource, Throttle.GUESSING);
        throttle.count(byNumber, Throttle.GUESSING);
        CaseFile found = register.byQueryCode(number, code);
        throttle.clear(byNumber);
        throttle.forgive(bySource);
        return found;
    }
}
