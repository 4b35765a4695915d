package org.zhiliang.document;

import org.springframework.stereotype.Component;
import org.zhiliang.document.press.Press;

/**
 * Issues papers as print-ready pages instead of PDF, as on a machine without a font for Chinese. For the demo, which issues
 * hundreds of them at its first start and has no minute for that.
 */
@Component
public class PlainPapers {

    private final Press press;

    PlainPapers(Press press) {
        this.press = press;
    }

    /** From now on, on this thread. */
    public void begin() {
        press.rest(true);
    }

    public void end() {
        press.rest(false);
    }
}
