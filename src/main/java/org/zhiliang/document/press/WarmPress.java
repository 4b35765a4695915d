package org.zhiliang.document.press;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Prints a page that nobody gets while the house is still starting: fonts are read and the press is set up once, and the
 * first letter of the day does not keep an official waiting for it.
 */
@Component
@ConditionalOnProperty(name = "zhiliang.document.warm-press", matchIfMissing = true)
class WarmPress implements InitializingBean {

    private static final String PAGE =
            "<html lang=\"zh-CN\"><head><title>试</title></head><body><h1>试印</h1><p>试印</p></body></html>";

    private final Press press;

    WarmPress(Press press) {
        this.press = press;
    }

    @Override
    public void afterPropertiesSet() {
        Thread thread = new Thread(() -> press.print(PAGE), "warm-press");
        thread.setDaemon(true);
        thread.start();
    }
}
