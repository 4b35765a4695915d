package org.zhiliang.access;

/** A change of an account that cannot be made. The message is a key of the room's message bundle. */
public class AccountRefused extends RuntimeException {

    private final String field;

    /**
     * @param field the form field to change, empty for the whole
     * @param key of the message for people
     */
    public AccountRefused(String field, String key) {
        super(key);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** The key of the message for people. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
