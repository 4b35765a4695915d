package org.zhiliang.workday;

import org.springframework.stereotype.Component;
import org.zhiliang.engine.NotAllowedNow;

/** Says no in the reader's language. */
@Component
class Refusals {

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    /** @param reason the last part of the message key {@code workday.refused.*} */
    void unless(boolean allowed, String reason, String code) {
        if (!allowed) {
            throw because(reason, code);
        }
    }

    NotAllowedNow because(String reason, String code) {
        return new NotAllowedNow(words.say("workday.refused." + reason, code));
    }
}
