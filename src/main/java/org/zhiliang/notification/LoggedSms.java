package org.zhiliang.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for an SMS provider: a log line with the number masked. The text, which may carry a code, shows in the demo only. */
final class LoggedSms implements SmsPort {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedSms.class);

    private final boolean demo;

    LoggedSms(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void send(String number, String text) {
        if (demo) {
            LOG.info("SMS to {}: {}", Masked.number(number), text);
        } else {
            LOG.warn(
                    "No SMS provider is set up; {} characters for {} stay here.", text.length(), Masked.number(number));
        }
    }
}
