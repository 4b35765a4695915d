package org.zhiliang.complaint.domain;

/** Whether the room of the two parties is open. It is from the acceptance until the mediation has ended. */
public enum RoomDoor {
    /** There is no mediation yet, or there will be none. */
    NOT_YET,
    OPEN,
    /** A recusal is being decided; nobody writes meanwhile (Order 121 Art. 21). */
    SUSPENDED,
    /** The mediation has ended; what was said can still be read. */
    CLOSED;

    public static RoomDoor of(ComplaintStatus status) {
        return switch (status) {
            case REGISTERED, ROUTING, REVIEW, IDENTITY, REFUSED, NOT_COMPLAINT -> NOT_YET;
            case ACCEPTED, MEDIATING, APPRAISAL, SIGNING -> OPEN;
            case RECUSAL -> SUSPENDED;
            case PERFORMING, AGREED, TERMINATED, EVALUATING, ARCHIVED, WITHDRAWN -> CLOSED;
        };
    }

    /** The code in messages. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
