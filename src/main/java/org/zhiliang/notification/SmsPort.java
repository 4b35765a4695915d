package org.zhiliang.notification;

/** The way to an SMS provider. A bean of this type replaces the one that only writes a log line. */
public interface SmsPort {

    /**
     * Hands a text over to the provider.
     *
     * @param number as the recipient gave it
     * @throws RuntimeException if the provider did not take it; it is tried again later
     */
    void send(String number, String text);
}
