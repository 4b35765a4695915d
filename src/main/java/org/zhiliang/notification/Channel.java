package org.zhiliang.notification;

/** A way out of the house. */
interface Channel {

    /** Its name in the outbox. */
    String name();

    /**
     * Sends now or throws; what is thrown is kept for the administrator and the message tried again.
     *
     * @return false if the recipient cannot be reached this way
     */
    boolean send(Delivery delivery) throws Exception;
}
